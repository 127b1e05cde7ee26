import type { Words } from '../concepts.ts';

export const es: Words = {
  owner: `
    titular* de* derecho* | titular* de los derechos | titular* de la marca | titular* de marca
    titular* de la patente | titular* del derecho | titular* del diseño | titular* del copyright
    titular* de la propiedad | propietari* de la marca | propietari* de los derechos
    propietari* del derecho | propietari* de la patente | propietari* de derechos | dueñ* de la marca
    dueñ* de los derechos | denunciante* | reclamante* | el titular | del titular | al titular
    un titular | autor de la denuncia | licenciatari* | dueño de la patente | dueño de la marca
    dueña de la marca | su dueño | el dueño | propietario de los derechos | propietario de la marca
    propietario de derechos | un propietario de derechos | titular de la marca | la titular
    titulares de derechos | la autora | el autor | fabricante | los herederos | herederos | licenciatario
    el estudio | la marca | una marca | varias marcas | quien reclamó | denunciante | el denunciante
    fotógrafo | la fotógrafa | editorial | la otra parte | parte reclamante | reclamante
  `,
  'we-own': `
    nuestra marca | nuestras marcas | nuestra patente | nuestros derechos | nuestro diseño
    nuestras foto* | nuestras imágenes | nuestras obras | nuestro cliente | nuestra cliente
    nuestro representado | nuestra representada | mi representada | mi representado | mi cliente
    mis foto* | mis imágenes | mis obras | mi marca | mis derechos | soy el autor | soy la autora
    soy titular | soy el titular | soy propietari* | somos titulares | somos los titulares
    somos propietarios | somos los propietarios | somos dueños | nos pertenece* | me pertenece*
    de nuestra propiedad | de mi propiedad | nuestra titularidad | nuestra denuncia | nuestra queja
    nuestra reclamación | nuestro aviso | nuestro producto | nuestros productos | nuestras fotos
    nuestro catálogo | fotografías mías | fotos mías | nuestra cosmética | mis fotografías | mis textos
    como fabricantes | nos opon* | nuestra oposición | nuestro contrato | copiasteis nuestro
    es el mío | es la mía | es mío | es mía | son mías | son míos | lo dibujé | la dibujé | la hice yo
    lo hice yo | la tomé yo | mi patrón | nuestro nombre | nuestro apellido | mi nombre | no son nuestras
    no son nuestros | no es nuestr*
  `,
  client: `
    nuestro cliente | nuestra cliente | mi cliente | nuestra representada | nuestro representado
    mi representada | mi representado | en nombre de | en nombre y representación | en representación de
    representamos a | actuamos en nombre | nos ha encargado | me ha encargado | nuestra mandante
    mi mandante | asistimos a | apoderados de | abogados de | mi clienta | nuestra clienta
    asesora jurídica de | asesor jurídico de | este despacho | ha sido contratado para
    en representación | actúa en representación | nuestro bufete | por encargo de
  `,
  lawyer: `
    abogad* | bufete | despacho | departamento legal | departamento jurídico | letrad* | colegiado
    asesoría jurídica | asesora jurídica | asesor jurídico | letrado*
  `,
  buyer: 'comprador* | client* | consumidor*',
  'other-seller': `
    otro vendedor | otros vendedores | otra tienda | vendedor tercero | vendedores terceros
    nuevo vendedor | nuevos vendedores | vendedor desconocido | vendedor no autorizado
    vendedores no autorizados | competidor* | alguien más | otra persona | una tienda que no es
    un vendedor | otro comercio
  `,
  yours: `
    tu marca | su marca registrada | tu asin | tu ficha | su ficha | tus imágenes | sus imágenes
    tus fotos | sus fotos | tu contenido | su contenido | tu buy box | tu catálogo | nuestra ficha
    nuestro asin | nuestra publicación | página de tu producto | la ficha de tu marca | tu botella
    la página de tu marca | a tu nombre | tus propias | nuestro catálogo
  `,
  your: 'tu | tus | su | sus | usted* | te | ti | vuestr* | tuy* | suy* | os | vosotr*',
  'you-sell': `
    vende usted | usted vende | vendes | ustedes venden | venden | ofrecen | ofreces | ustedes ofrecen
    comercializ* | están vendiendo | está vendiendo | estás vendiendo | utilizan | utiliza usted
    ustedes utilizan | estás usando | está usando | están usando | están utilizando | publican
    reproducen | han publicado | han vendido | su conducta | su tienda ofrece | su tienda vende | ofertan
    usan | tu tienda | su tienda | usted utiliza | utiliza en su web | su web | vendiste
    compró una unidad en tu | comercializar | tu taza | copiasteis
  `,
  report: `
    denunci* | reclamaci* | reclamo* | queja* | notific* | informe de | informó | nos ha informado
    nos han informado | ha informado | han informado | reportó | reportado* | reportaron | reporte*
    reportad* | aviso de infracción | aviso de | alega* | afirma* | sostiene* | señala* | indica que
    solicitud de retirada | solicitó la retirada | ha comunicado | comunicó | presunt* | supuest*
    según el titular | según la marca | asegura que | sostiene que | considera que | sospecha que
    se ha quejado | se quejó | nos ha escrito | ha escrito | nos escribió | te acusa | acusa* | alegaba
    aducen | según su dueño | según el propietario | según la titular | a petición suya | a petición de
    a instancias de | por requerimiento | por reclamación | nos recuerda | aviso conforme
    tras recibir un aviso | de acuerdo con el informe | informe recibido | motivo | lo señalaron | señaló
    señalaron | conforme a lo comunicado | presentada por | presentado por | recibimos un | tercero
    nos advirtió | nos avisó | nos comunicó | nos hizo llegar
  `,
  infringe: `
    infring* | infrac* | vulner* | viol* | lesion* | falsific* | sin autorización | sin la autorización
    sin permiso | sin su permiso | sin el permiso | sin consentimiento | sin el consentimiento
    sin licencia | sin su autorización | sin nuestra | sin mi | uso no autorizado | uso indebido
    no autorizad* | ilícit* | usurp* | uso ilegítimo | utilización indebida | utiliza indebidamente
    sin contar con | vulnera* | infracci* | copia a | copia de | lo reproduce | reproduce
    no tiene licencia | sin haberlas pagado | ajena | ajeno | de un tercero | derechos de terceros
    te pertenece | les pertenece | uso indevido | indebido | les pertenecen | imita | sin nuestro permiso
  `,
  ip: `
    propiedad intelectual | propiedad industrial | derechos de terceros | pppi | derechos de pi | vero
    brand protection program
  `,
  trademark: `
    marca* | nombre de marca | logo | logos | logotipo* | signo distintivo | marca ajena | la palabra
    el nombre
  `,
  counterfeit: `
    falsific* | falso | falsos | falsa | falsas | imitacion* | imitación | réplica* | pirata*
    copias ilegales | no genuin* | imitaciones | falsificacion* | réplica | réplicas | es falsa
    muestra falsa | falsificad*
  `,
  inauthentic: `
    autenticidad | inauténtic* | no auténtic* | no son auténtic* | no es auténtic* | no original*
    no es original | no son originales
  `,
  copyright: `
    derecho* de autor | copyright | obra fotográfica | obras | fotógraf* | autor de las | autora de las
    autor de la foto* | autor de las foto* | dmca | la autora | el autor | personajes
    herederos del escritor | escritor | novela | canción | patrón de costura | texto les pertenece
    derechos musicales | fotografías mías | derechos de autor | fotógrafo
  `,
  design: `
    diseño* industrial* | diseño* registrad* | diseño* comunitari* | dibujo* o modelo*
    modelo* registrad* | diseño protegido | derecho* de diseño | modelo industrial | patente de diseño
    diseño registrado | diseño industrial | diseño | queja de diseño | reclamación de diseño
  `,
  patent: 'patente* | patentad*',
  utility: `
    modelo* de utilidad | patente* de invención | patente* de utilidad | patente europea | reivindicacion*
  `,
  parallel: `
    importacion* paralela* | importación paralela | importad* … sin | mercado gris
    espacio económico europeo | eee | agotamiento | no destinad* | importación no autorizada
    comercializad* … fuera | oriente medio | entraron en la ue | fuera de la ue | fuera de europa
    no están destinados a europa | no están destinados | importaciones | importados | importadas
    destinad* a otro mercado | fuera del eee
  `,
  selective: `
    distribución selectiva | red de distribución | distribuidor* autorizad* | revendedor* autorizad*
    distribución exclusiva | distribuidores oficiales | red oficial
    distribuidor autorizado | distribuidores autorizados
    punto de venta autorizado
  `,
  suspect: `
    podría* | posible* | sospech* | potencial* | presunt* | parece* | nuestros sistemas | detect*
    puede* infring* | probable* | pueda* | forma preventiva | nuestro sistema | revisión automática
    automática | sospecha
  `,
  listing: `
    oferta* | publicaci* | anuncio* | producto* | artículo* | listing* | asin* | listado* | ítem*
    página del producto | página de producto | sku* | mercancía* | ficha* | mochila | fotos | perfumes
    taza | zapatillas | silla | lámpara | exprimidor | novela | ofertas | tus ofertas | archivo
    la ficha | vídeo del producto | escaparate | catálogo | patrón | pieza | tu artículo
  `,
  account: `
    tu cuenta | su cuenta | cuenta de vendedor | cuenta de venta | privilegios de venta | tu tienda
    su tienda | estado de la cuenta | no puedes vender | ya no puedes vender | ya no puede vender
    permiso para vender | altas nuevas | en el sitio
  `,
  image: `
    imagen* | imágenes | foto* | fotograf* | vídeo* | video* | descripción del producto
    texto del anuncio | vídeo | canción | texto | las fotos | descripción | título
  `,
  funds: `
    fondos | saldo | dinero | pagos | desembolso* | importes | tu dinero | los cobros | cobros
    saldo de tu cuenta | el saldo
  `,
  removed: `
    retirado tu | retirado su | hemos retirado | retirado* de la venta | ha sido retirado* de la venta
    retiramos | eliminad* | eliminamos | hemos eliminado | desactiv* | bloquead* | pausad* | pausamos
    dimos de baja | dado* de baja | suspendid* | suspendimos | ya no está* disponible*
    no está* disponible* | no disponible* | cancelad* tu | cancelado* la publicación | finalizad*
    inactiv* | ocult* | cerrad* | quitad* | quitamos | producto retirado | anuncio retirado
    oferta retirada | fue retirad* | fueron retirad* | han sido retirad* | retirado el
    retirado la oferta | retirado los | retirado las | retirado algun* | dejado de estar
    ya no está* a la venta | ya no está* en venta | no está* a la venta | en pausa | ya no puede* vender*
    no pueden venderse | no puede venderse | hemos pausado | fuera de línea | ya no se ve
    ya no aparece* | no se puede comprar | ya no se puede* | dado de baja | hemos quitado
    ya no está* visible* | fuera de la venta | ya no existe | se suprimieron | suprimi*
    inhabilitado el acceso | dejó de mostrarse | dejaron de mostrarse | nuestro sistema la ocultó
    la ocultó | se ha dado de baja | dada de baja | fueron desactivadas | cancelamos tus | cancelamos
    descatalogado | lo hemos descatalogado | fue finalizado | se ha despublicado | despublicad*
    silenciado | se borraron | borrad* | borramos | borraron | retiramos tu | retiramos la | retiramos el
    está oculta | oculto | fue eliminada | producto eliminado | lo hemos retirado | la hemos retirado
    los hemos retirado | hemos retirado de la venta | hemos retirado tu | retirado de la venta
    bloqueamos la | bloqueamos tu | bloqueamos el | cerramos la | hemos cerrado | hemos suspendido
    vetad* | ya no está a la venta | fuera de catálogo | desactivamos | desapareció | quitamos tu
    la oferta ha sido | fue suspendid* | tenido que quitar | quitar de la venta | dejó de estar
    obligados a eliminar | quitar el | quitar tu
  `,
  removal: `
    será eliminad* | serán eliminad* | será retirad* | serán retirad* | eliminación | ser eliminad*
    ser retirad* | retirada de | será pausad* | será dad* de baja | eliminaremos | retiraremos
    la quitaremos | lo quitaremos | tendremos que eliminar | se dará de baja | cerraremos
    que bloquearlas | bloquearlas | en otro caso cerraremos | dejarán de verse | será eliminada
    desactivaremos | quitaremos | borraremos | daremos de baja
  `,
  'still-up': `
    no ha sido retirad* | no han sido retirad* | no hemos retirado | no hemos eliminado
    no ha sido eliminad* | no han sido eliminad* | sigue activ* | siguen activ* | permanece* activ*
    continúa* activ* | sigue disponible | siguen disponibles | aún disponible* | ninguna medida
    ninguna acción | sigue publicad* | siguen publicad* | todavía activ* | aún activ* | sigue a la venta
    siguen a la venta | sigue visible | siguen visibles | no hemos tomado | sigue en línea
    por ahora activ* | sigue en venta | sigue online | continúa publicad* | continúa visible
    todavía publicad* | de momento sigue | todavía no hemos eliminado | no hemos eliminado nada
    continúa publicado | continúa publicada | aún se puede comprar | sigue en pie | siguen activas
    sigue activa | por ahora el producto no se ha retirado | no se ha retirado | no se ha eliminado
    todavía se puede | no hemos quitado | aún no hemos | no hemos retirado nada | sin cambios
  `,
  warning: `
    advertencia* | aviso de política | modifica tu | modifique su | edita tu | edite su | riesgo de
    de lo contrario … eliminad* | de lo contrario … retirad* | para evitar | evitar que
    para que no tengamos | contéstanos en | cambia el | como muy tarde | modifícalo | corrige*
    hasta que la modifiques | si no la atiendes | si no lo haces | aviso de salud
  `,
  restricted: `
    restring* | restric* | limitad* | limitación* | suspendid* por | temporal* | puntos de penalización
    puntos descontados | bloqueo temporal | inhabilitad* | está* limitad* | no podrás publicar
    no puedes publicar | solo podrás tener | altas nuevas están bloqueadas | nuevas están bloqueadas
    limitamos tu cuenta | sanción | durante dos semanas | no podrá publicar | no podrás crear
  `,
  deactivated: `
    cuenta … desactivada | cuenta … suspendida | cuenta … cerrada | cuenta … bloqueada
    cuenta … inhabilitada | desactivado su cuenta | desactivado tu cuenta | suspendido su cuenta
    suspendido tu cuenta | cerrado tu cuenta | bloqueado tu cuenta | suspendimos tu cuenta
    inhabilitamos tu cuenta | tienda … cerrada | tienda … suspendida | ya no puede vender
    ya no puedes vender | retirado los privilegios | desactivación de su cuenta | suspensión de tu cuenta
    suspensión de su cuenta | cerramos tu tienda | tu cuenta … dada de baja | cuenta … dada de baja
    cuenta inhabilitada | no podrás volver a vender | cuenta permanecerá cerrada | permanecerá cerrada
    desactivamos su cuenta | cuenta se desactivó | su cuenta se desactivó | cerrado definitivamente
    cierre definitivo | expulsad* | cancelamos tu cuenta | cuenta … cancelada
  `,
  withheld: `
    fondos … retenidos | fondos … bloqueados | fondos … congelados | congelad* | congela* | retenid*
    retenemos | embarg* | dinero … retenido | bloqueado los fondos | saldo … retenido | retención de
    retuvimos tu dinero | retuvimos | se congelaron | congelaron | inmovilizado el saldo | inmovilizado
    inmoviliz* | antes de liberarlo | bloqueado el saldo | no podrás retirar | retención
  `,
  appeal: `
    apelaci* | apelar | recurso | recurrir | contranotific* | contra notific* | alegaci* | descargo*
    impugn* | plan de acción | recurrirse | reclamación interna
  `,
  'your-appeal': `
    tu apelación | su apelación | tu recurso | su recurso | tu respuesta | su respuesta | tu descargo
    su descargo | tus descargos | tus alegaciones | sus alegaciones | tu plan de acción
    su plan de acción | tu solicitud | su solicitud | tu impugnación | su impugnación
    tu contranotificación | documentos que | documentos enviados | documentación enviada
    documentación que | documentación presentada | información que | información enviada
    información proporcionada | has enviado | ha enviado | nos enviaste | enviaste | has proporcionado
    ha proporcionado | tus facturas | sus facturas | resultado de la apelación | apelación sobre
    la apelación | el descargo | tu respuesta y | revisó tu | gracias por tu respuesta
    gracias por su respuesta | gracias por enviar | hemos revisado tu | hemos revisado su | revisamos tus
    hemos analizado | tras revisar | tus documentos | sus documentos | apelación contra
    apelación relativa | recurso contra | tu reclamación contra | tus pruebas | sus pruebas | tu factura
    su factura | tu escrito | su escrito | tu explicación | sus explicaciones | revisamos tu
    revisamos su | apelaste | nueva revisión | reconsideración | licencia que nos mandaste | nos mandaste
    revisamos tu respuesta | el recurso | tu petición | tras una segunda revisión | segunda revisión
    hemos estudiado | estudiado su | su reclamación interna | el contrato que subiste | subiste
    plan de acción recibido | contestaste | tras tu apelación | intentos de apelación | remitimos hoy tu
    la contranotificación | damos por cerrada | cerrada tu apelación | resolución definitiva
    no presentas | facilitas | no acreditas | acreditas | aportaste | has aportado | ha aportado
    aportada | factura que | la factura aportada | te hablamos | tu justificante | tus justificantes
    tus argumentos | revisado de nuevo | revisión completada | apelación aceptada | apelación rechazada
    apelación denegada | para presentar pruebas | explicas
  `,
  accepted: `
    aceptad* | aceptamos | aprobad* | aprobamos | admitid* | estimad* | a tu favor | a su favor
    resuelto favorablemente | acept* | buenas noticias | buena noticia | procedente | hemos anulado
    queda anulad* | anulad* | quedó claro que | no apreciamos | no infringe | se anula | se ha archivado
    archivado | archivada | cuenta está limpia | está limpia | nos equivocamos | error nuestro
    fue un error nuestro | se levanta | levantamos | se descarta | descartad* | estimamos
    el bloqueo se anula | no se sostuvo | tu recurso prosperó | prosperó | quitamos la sanción
    no inició acciones | no ha demandado | no demandó | no ve la copia | no hay infracción
    no vemos infracción | te damos la razón | tienes razón | tenías razón | quedan libres
    sin infracción | retirado el aviso
  `,
  rejected: `
    rechaz* | denegad* | desestimad* | no aceptamos | no podemos aceptar | no podemos restablecer
    no podemos reactivar | no puede volver a activarse | no se puede reactivar | no podrá reactivarse
    no ha sido aceptad* | no fue aceptad* | negad* | no podemos restaurar | no será restablecid*
    no será reactivad* | seguirá* inactiv* | mantenemos la decisión | mantenemos nuestra decisión
    no es posible reactivar | no es posible restablecer | no la aceptó | no lo aceptó | no aceptó
    no aceptaron | no puedes volver a activar* | no podrás volver a activar* | quedó finalizad*
    no demuestra* | no prueba* | no acredita* | sigue inactiv* | seguirá inactiv* | sigue retirad*
    permanece inactiv* | no hemos podido verificar | no podemos verificar | improcedente | no procede
    no prosper* | no cumple* | no satisface* | se mantiene | mantenemos | no hemos podido aceptar
    no podemos admitir | no admitid* | sin éxito | sigue vigente | continúa vigente | seguirá finalizad*
    seguirá retirad* | no la ha aceptado | no volverá | no se restablecerá | decidimos mantener
    mantener la publicación | no volverá a publicarse | no se tramitarán | no podemos tramitar
    ratificamos | permanecerá cerrada | no admitiremos | no podemos admitirlo | no aborda
    sigue de baja | queda denegada | denegada | ha sido desestimada | desestimada
    se confirma la cancelación | se confirma | confirmamos | también fue rechazado | no recuperarás
    no acreditas | no presentas ninguna | mantenemos la retirada | mantiene la retirada
    resolución definitiva | no cabe recurso | venció | fuera de plazo | sigue retirado | uno sigue
    no convence | no convencen | seguirá cerrad* | no se restablec* | sin efecto tu apelación
    no ha lugar | no ha prosperado | no vamos a volver | no volverá* | permanece fuera | sigue fuera
    seguirá fuera | permanece retirad* | no se restablecerá* | no se acepta | desestimamos | no basta*
    no es suficiente | no son suficientes | insuficiente* | mantenemos la | mantenemos nuestra
    se mantiene la | la decisión no cambia | retirada … confirmada | se confirma la retirada
    eliminación … confirmada
  `,
  'more-info': `
    más información | información adicional | información complementaria | documentación adicional
    documentos adicionales | más detalles | no es suficiente | no son suficientes | insuficiente*
    incomplet* | necesitamos | falta información | más datos | ilegible* | legible* | antes de decidir
    antes de poder decidir | antes de resolver | nos falta | faltan | falta | envíanos | envíenos
    adjunta* | todavía no podemos decidir | necesitamos más datos para resolver
    adjunta la factura completa | no está firmado | vuelve a subirlo | seguiremos con la revisión
    manda una copia | más nítida | para poder continuar | no concreta | amplíelo | amplía
    por favor amplíe | no se lee | haría falta | complétalo | sube de nuevo | vuelve a enviar | falta la
    falta el | aclara* | precisamos
  `,
  lacking: `
    no se lee* | no es legible | no se puede leer | borros* | recortad* | faltante* | sin firma*
    no viene firmad* | sin fecha | formulario equivocado | formulario incorrecto | otro formulario
    formulario correcto | vuelva a enviar* | vuelve a enviar* | enviar de nuevo | envíe de nuevo
    envíe otra vez | volver a enviar* | volver a subir | completar | nos hace falta | todavía no podemos
    aún no podemos | todavía no hemos | aún no hemos | no podemos tramitar | no se ha decidido
    antes de poder | hasta que terminemos | dos preguntas | algunas preguntas | díganos | indíquenos
    dinos | cuéntanos | no pudimos contactar | no hemos podido contactar
  `,
  reinstated: `
    restablec* | restaur* | reactiv* | rehabilit* | de nuevo activ* | vuelve* a estar | volver a estar
    nuevamente activ* | nuevamente disponible* | de nuevo disponible* | reincorpor* | desbloque*
    está activ* de nuevo | activ* otra vez | vuelve* a la venta | republicad* | volvió a estar
    vuelve a estar | vuelven a estar | de nuevo a la venta | otra vez a la venta | puede volver a vender
    puedes volver a vender | de nuevo disponible | ya la reactivamos | reactivamos
    vuelve a estar activa | vuelve a estar operativa | vuelven | visible otra vez | restituido
    restituid* | devolveremos | puede volver a publicar | volver a publicar | volverá a verse | reponga
    reponer | repuest* | liberamos el dinero | liberamos | podrás volver a publicar | se desbloquea
    desbloquead* | ya está visible | de vuelta | ha vuelto | recuper* | ya está* activ* | activa desde
    de nuevo en la tienda | otra vez en la tienda | de vuelta en | ya se puede* comprar
    ya puede* comprarse | puede volver a | puedes volver a | puede vender* de nuevo | reabiert*
    visible* de nuevo | de nuevo visible* | otra vez disponible* | ya está* disponible*
  `,
  unresolved: `
    sin resolver | no resuelt* | pendiente* | aún inactiv* | siguen inactiv* | sigue inactiv*
    otras infracciones | otras publicaciones | otras ofertas | parcialmente | en parte
    permanecen inactiv* | solo en parte | salvo la | salvo | sobre esta última | lo que no recuperarás
    y uno sigue | uno sigue | excepto | la otra | los otros | las demás | el resto | dos de las tres
  `,
  retract: `
    retract* | retirar la denuncia | retirar su reclamación | retirar la reclamación | retire la denuncia
    retire su reclamación | retirada de la denuncia | desist* | anule* | anul* | archiv* | abandon*
  `,
  withdrawn: `
    ha retirado su | ha retirado la reclamación | ha retirado la denuncia | ha retirado la queja
    retiró su | retiró la denuncia | retiró la reclamación | retiró el reclamo | retiró la queja
    han retirado su | han retirado la | denuncia … retirada | reclamación … retirada | queja … retirada
    reclamo … retirado | denuncia … anulada | denuncia … cancelada | reclamación … anulada
    reclamación … cancelada | retiramos nuestra | retiramos la denuncia | retiramos la reclamación
    retiro mi | retiro la denuncia | retirada de la denuncia | retirada de la reclamación
    retiro de la denuncia | se ha retractado | se retractó | por error | ha desistido | desistió de
    desistimos | denuncia retirada | reclamación retirada | anular su reclamación
    retirar su reclamación | retirado su reclamación | retirado la denuncia | retiró la | desistido
    anulen nuestra | que anulen | anuló su reclamación | anuló su | dejamos sin efecto
    dejado sin efecto | ha dado de baja su | dado de baja su reclamación | abandona su | abandonó su
    abandonado su | ya no nos oponemos | no nos oponemos | retirada de denuncia
    debe considerarse no presentada | considerarse no presentado | no presentado | que se archive nuestra
    archive nuestra | desiste de | desiste | renuncia a su | renunció a | renunciamos | retira su
    ha retirado | han retirado | retiramos nuestro | retirar nuestra | nos confundimos | se equivocó al
    hemos cancelado nuestra | canceló su | cancelado su | no seguirá adelante | no sigue adelante
    no insiste | no mantendrá | ya no mantiene | no desea continuar | dio marcha atrás
    ha dado marcha atrás | se ha echado atrás
    retirado nuestra | retirado nuestro | retirado mi | anulado nuestra | anulado nuestro
    cancelado nuestra | cancelado nuestro | hemos retirado … nuestra reclamación
    hemos retirado … nuestra denuncia | hemos retirado … nuestra queja | hemos retirado … nuestro reclamo
    he retirado … mi denuncia | he retirado … mi reclamación
  `,
  court: `
    tribunal* | juzgado* | juez | audiencia provincial | corte | juez federal | tribunal federal
    el juzgado | juzgado | la corte
  `,
  order: `
    orden de restricción | medida* cautelar* | auto judicial | orden judicial | orden de alejamiento
    sentencia | interdicto | embargo preventivo | ordena | ha dictado auto | resolución judicial
    orden de un tribunal | sentencia que prohíbe | la sentencia | se decreta | embargo | prohíbe
    decreto | medida cautelar | por orden de | tro
  `,
  suit: `
    demandant* | demandad* | demanda | juicio | procedimiento | autos | actor* | litigio | emplazamiento
    pleito | parte demandante | abogados de la parte | demandarte | jurisdicción
  `,
  sued: `
    en su contra | contra usted* | contra ustedes | demanda contra | emplaz* | se le notifica
    se les notifica | como demandad* | contra su tienda | se le emplaza | contra usted
    ha sido demandad* | le demanda | se le cita | para que comparezca
  `,
  desist: `
    cese | cesen | cesar | cese y desist* | requer* | abstener* | absténga* | dejar de vender
    dejen de vender | dejar de usar | retiren inmediatamente | retire inmediatamente
    retirar inmediatamente | eliminar de inmediato | elimine* | retiren | suspendan | interrump*
    dejen de usar | pido que retir* | quite* | no revenda | que no revenda | retírelas | retírela
    retírelo | si lo quitáis | lo quitáis | cese la | no volver a | dejar de | deje de | retire
    suspenda | que retire
    quitarlo | quitarla | quitarlos | retirarla | retirarlo | lo puedes quitar | la puedes quitar
    dejar de vender* | deje de vender* | dejen de vender* | otro nombre | cambiar el nombre
    cambien el nombre
  `,
  undertaking: `
    compromiso | comprometer* | acuerdo extrajudicial | acuerdo amistoso | indemniz* | reserva de
    reservándo* | reservamos | sin perjuicio | transacción | abone | indemnización | compromiso escrito
    conserve toda | conserve | reclamamos | pague | pagar | los gastos | honorarios | compromiso de no
  `,
  demand: `
    requerimos | requiero | le* requer* | les requer* | requerimiento | exigimos | exijo
    solicitamos que | le* solicito | les solicito que | intim* | instamos | conmin* | solicitamos el cese
    le pido que | ponemos en su conocimiento | quedamos a la espera | le ruego | rogamos | le instamos
    reclamamos | pedimos que | le rogamos
  `,
  threat: `
    de lo contrario | acciones legales | acción legal | acciones judiciales | vía judicial | demandar*
    daños y perjuicios | indemniz* | sin más aviso | acudiremos | tribunales | emprender*
    medidas legales | en caso contrario | no os denunciaremos | denunciaremos | demandaremos | la vía
    judicialmente | antes de demandar | abogados
  `,
  evaluation: `
    evaluación neutral | evaluación de patente* | evaluación de la patente | evaluador | apex
    procedimiento de evaluación
  `,
  hijack: `
    perdido la buy box | perdiste la buy box | buy box perdida | nuevo vendedor en | se ha unido a tu
    se unió a tu | secuestr* | enganchado a tu | alerta de vendedor | colgado | se ha colgado de
    se colgó | vendedor colgado | más barato que tú | vendedor desconocido | han cambiado el título
  `,
  copied: `
    copiad* | copió | robad* | robó | plagi* | usa tus | utiliza tus | usando tus | usa sus
    está usando tus | utilizando tus | nos han robado | han robado | copiasteis | copia de tu | copian
    muestra … imágenes de nuestro | cambiado el título
  `,
  'restricted-product': `
    producto* prohibid* | artículo* prohibid* | producto* restringid* | no permitid* | no está permitid*
    mercancías peligrosas | peligros* | pesticida* | dispositivo* médic* | medicamento*
    retirada del mercado | armas | requiere aprobación | réplicas de armas | prohibid* | navajas
    no se permite vender | no se permite | prohibida la venta
  `,
  safety: `
    seguridad de* producto* | marcado ce | declaración de conformidad | conformidad | persona responsable
    rgsp | gpsr | certificado* | ficha de datos | informes de ensayo | raee | etiqueta energética
    cumplimiento normativo | documentos de seguridad | requisitos de seguridad | los ensayos
    registro de envases
  `,
  verification: `
    verificar tu identidad | verificar su identidad | verificación de identidad
    verificación de la identidad | verificar la información | documento de identidad
    verificar los datos | verificar tus datos | validar tu identidad | rfc | nif | identidad
    extracto bancario | titular real | constancia de | comprobante de domicilio | datos fiscales
    verifiques | verifique | comprobar su identidad | pasaporte | recibo de suministros
  `,
  conduct: `
    código de conducta | manipul* | reseñas | opiniones | varias cuentas | cuentas múltiples
    más de una cuenta | cuenta relacionada | cuentas relacionadas | fuera de la plataforma
    fuera de mercado | datos de contacto en | duplicad* | eludir* | variaciones | datos de contacto
    pagaste por opiniones | opiniones falsas
  `,
  metrics: `
    tasa de | índice de | porcentaje de | envíos con retraso | métricas | reputación | cancelaciones
    pedidos defectuosos | rendimiento | ventas canceladas | demora en el despacho
  `,
  policy: 'política* | normas | términos y condiciones | condiciones de uso | directrices | reglas',
  'order-mail': `
    tu pedido | su pedido | tu compra | número de pedido | número de seguimiento | seguimiento | paquete
    enviado* | envío | entrega* | devolución | reembolso | vendiste | has vendido | etiqueta de envío
    en camino | inventario | transportista
  `,
  'money-mail': `
    factura* | pago recibido | transferencia | recibo | suscripción | presupuesto | importe | vencimiento
    extracto | nota de crédito | comisiones
  `,
  promotion: `
    promoción* | promociones | rebajas | descuento* | envío gratis | oferta especial | cupón | cupones
    descubre | aprovecha | inscríbete | webinar | seminario | curso | nuestros servicios | te ayudamos
    le ayudamos | ayudamos | expertos | especialistas | consulta gratuita | consulta gratis | reserva
    aumenta tus | campaña* | publicidad | feria | prueba gratis | tasa de éxito | nuestro equipo
    recuperamos | recupera tu
  `,
  newsletter: `
    newsletter | boletín | darse de baja de | cancelar suscripción | cancelar la suscripción
    darte de baja | leer más | lee más | en este número | esta semana | noticias | foro | debate
    respuestas | recibes este | blog | actualizamos nuestr* | actualización de nuestr*
    cambios en nuestr* | historias de vendedores | historias de | boletín mensual | informe mensual
    informe de transparencia
  `,
  question: `
    puede* decirme | podría* decirme | tienen | tienes | quisiera | me gustaría | he comprado | compré
    recibí | he recibido | pedí | dónde está | gracias de antemano | cuándo llega | es original
  `,
  reporter: `
    su denuncia sobre | registra tu marca | registro de tu marca | renovación de tu marca
    renovación de marca | solicitud de marca | protege tu marca | vigilancia de marca* | nombre de dominio
  `,
  fee: `
    tarifa de reactivación | bitcoin | tarjeta* regalo | transferencia inmediata | tasa de reactivación
    cuota de
  `,
  credential: `
    contraseña | código de verificación | tarjeta de crédito | número de tarjeta | datos bancarios
    credenciales | haz clic aquí para verificar | haga clic aquí para verificar
    inicia sesión para verificar | verifique su cuenta | verifica tu cuenta
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    presento apelación | apelamos | solicito la reactivación | solicitamos la reactivación
    nuestro plan de acción | mi plan de acción | causa raíz | medidas correctivas que | estimado equipo
    estimado amazon
  `,
  quoting: `
    escribiste | escribió | tu mensaje | su mensaje | mensaje original | nos escribiste | usted escribió
  `,
  'you-say': `
    usted escribe | escribe que | usted afirma | usted sostiene | usted pide | pide que | nos pide
    solicita que | según usted | usted dice | escribes que | dices que | pides que | nos pides
  `,
  agreement: `
    business solutions agreement | contrato de servicios | sección 3 | artículo 3 | acuerdo de business
  `,
  if: 'si | cuando | en caso de | a menos que | salvo que | siempre que | de lo contrario | en caso contrario',
  not: 'no | ningun* | nunca | sin | tampoco | ni',
  please: `
    por favor | puedes | puede | debes | debe | contacta | contacte | póngase | ponte en contacto | envía
    envíe | cómo puedo | para apelar | solicita | solicite | te pedimos | le pedimos | tienes que
  `,
  future: 'será | serán | vamos a | deberá',
  'own-report': `
    tu denuncia | tu reporte | su reporte sobre | usted denunció | que denunciaste | que has denunciado | que reportaste
    gracias por denunciar | gracias por reportar | gracias por tu denuncia
  `,
};
