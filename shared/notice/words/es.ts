import type { Words } from '../concepts.ts';

export const es: Words = {
  owner: `
    titular* de* derecho* | titular* de los derechos | titular* de la marca | titular* de marca
    titular* de la patente | titular* del derecho | titular* del diseño | titular* del copyright
    titular* de la propiedad | propietari* de la marca | propietari* de los derechos
    propietari* del derecho | propietari* de la patente | propietari* de derechos | dueñ* de la marca
    dueñ* de los derechos | denunciante* | reclamante* | el titular | del titular | al titular
    un titular | autor de la denuncia | licenciatari*
  `,
  'we-own': `
    nuestra marca | nuestras marcas | nuestra patente | nuestros derechos | nuestro diseño
    nuestras foto* | nuestras imágenes | nuestras obras | nuestro cliente | nuestra cliente
    nuestro representado | nuestra representada | mi representada | mi representado | mi cliente
    mis foto* | mis imágenes | mis obras | mi marca | mis derechos | soy el autor | soy la autora
    soy titular | soy el titular | soy propietari* | somos titulares | somos los titulares
    somos propietarios | somos los propietarios | somos dueños | nos pertenece* | me pertenece*
    de nuestra propiedad | de mi propiedad | nuestra titularidad
  `,
  client: `
    nuestro cliente | nuestra cliente | mi cliente | nuestra representada | nuestro representado
    mi representada | mi representado | en nombre de | en nombre y representación | en representación de
    representamos a | actuamos en nombre | nos ha encargado | me ha encargado | nuestra mandante
    mi mandante | asistimos a | apoderados de | abogados de
  `,
  lawyer: `
    abogad* | bufete | despacho | departamento legal | departamento jurídico | letrad* | colegiado
    asesoría jurídica
  `,
  buyer: 'comprador* | client* | consumidor*',
  'other-seller': `
    otro vendedor | otros vendedores | otra tienda | vendedor tercero | vendedores terceros
    nuevo vendedor | nuevos vendedores | vendedor desconocido | vendedor no autorizado
    vendedores no autorizados | competidor* | alguien más | otra persona
  `,
  yours: `
    tu marca | su marca registrada | tu asin | tu ficha | su ficha | tus imágenes | sus imágenes
    tus fotos | sus fotos | tu contenido | su contenido | tu buy box | tu catálogo | nuestra ficha
    nuestro asin | nuestra publicación | página de tu producto
  `,
  your: 'tu | tus | su | sus | usted* | te | ti | vuestr* | tuy* | suy* | os | vosotr*',
  'you-sell': `
    vende usted | usted vende | vendes | ustedes venden | venden | ofrecen | ofreces | ustedes ofrecen
    comercializ* | están vendiendo | está vendiendo | estás vendiendo | utilizan | utiliza usted
    ustedes utilizan | estás usando | está usando | están usando | están utilizando | publican
    reproducen | han publicado | han vendido | su conducta | su tienda ofrece | su tienda vende | ofertan
    usan
  `,
  report: `
    denunci* | reclamaci* | reclamo* | queja* | notific* | informe de | informó | nos ha informado
    nos han informado | ha informado | han informado | reportó | reportado* | reportaron | reporte*
    reportad* | aviso de infracción | aviso de | alega* | afirma* | sostiene* | señala* | indica que
    solicitud de retirada | solicitó la retirada | ha comunicado | comunicó | presunt* | supuest*
    según el titular | según la marca
  `,
  infringe: `
    infring* | infrac* | vulner* | viol* | lesion* | falsific* | sin autorización | sin la autorización
    sin permiso | sin su permiso | sin el permiso | sin consentimiento | sin el consentimiento
    sin licencia | sin su autorización | sin nuestra | sin mi | uso no autorizado | uso indebido
    no autorizad* | ilícit* | usurp* | uso ilegítimo | utilización indebida | utiliza indebidamente
    sin contar con
  `,
  ip: `
    propiedad intelectual | propiedad industrial | derechos de terceros | pppi | derechos de pi | vero
    brand protection program
  `,
  trademark: 'marca* | nombre de marca | logo | logos | logotipo* | signo distintivo',
  counterfeit: `
    falsific* | falso | falsos | falsa | falsas | imitacion* | imitación | réplica* | pirata*
    copias ilegales | no genuin*
  `,
  inauthentic: `
    autenticidad | inauténtic* | no auténtic* | no son auténtic* | no es auténtic* | no original*
    no es original | no son originales
  `,
  copyright: `
    derecho* de autor | copyright | obra fotográfica | obras | fotógraf* | autor de las | autora de las
    autor de la foto* | autor de las foto* | dmca
  `,
  design: `
    diseño* industrial* | diseño* registrad* | diseño* comunitari* | dibujo* o modelo*
    modelo* registrad* | diseño protegido | derecho* de diseño | modelo industrial | patente de diseño
  `,
  patent: 'patente* | patentad*',
  utility: `
    modelo* de utilidad | patente* de invención | patente* de utilidad | patente europea | reivindicacion*
  `,
  parallel: `
    importacion* paralela* | importación paralela | importad* … sin | mercado gris
    espacio económico europeo | eee | agotamiento | no destinad* | importación no autorizada
    comercializad* … fuera
  `,
  selective: `
    distribución selectiva | red de distribución | distribuidor* autorizad* | revendedor* autorizad*
    distribución exclusiva
  `,
  suspect: `
    podría* | posible* | sospech* | potencial* | presunt* | parece* | nuestros sistemas | detect*
    puede* infring* | probable* | pueda*
  `,
  listing: `
    oferta* | publicaci* | anuncio* | producto* | artículo* | listing* | asin* | listado* | ítem*
    página del producto | página de producto | sku* | mercancía* | ficha*
  `,
  account: `
    tu cuenta | su cuenta | cuenta de vendedor | cuenta de venta | privilegios de venta | tu tienda
    su tienda | estado de la cuenta | no puedes vender | ya no puedes vender | ya no puede vender
    permiso para vender
  `,
  image: `
    imagen* | imágenes | foto* | fotograf* | vídeo* | video* | descripción del producto
    texto del anuncio
  `,
  funds: 'fondos | saldo | dinero | pagos | desembolso* | importes',
  removed: `
    retirado tu | retirado su | hemos retirado | retirado* de la venta | ha sido retirado* de la venta
    retiramos | eliminad* | eliminamos | hemos eliminado | desactiv* | bloquead* | pausad* | pausamos
    dimos de baja | dado* de baja | suspendid* | suspendimos | ya no está* disponible*
    no está* disponible* | no disponible* | cancelad* tu | cancelado* la publicación | finalizad*
    inactiv* | ocult* | cerrad* | quitad* | quitamos | producto retirado | anuncio retirado
    oferta retirada | fue retirad* | fueron retirad* | han sido retirad* | retirado el
    retirado la oferta | retirado los | retirado las | retirado algun* | dejado de estar
    ya no está* a la venta | ya no está* en venta | no está* a la venta
    en pausa | ya no puede* vender* | no pueden venderse | no puede venderse | hemos pausado
    fuera de línea
    ya no se ve | ya no aparece* | no se puede comprar | ya no se puede* | dado de baja
    hemos quitado | ya no está* visible* | fuera de la venta
  `,
  removal: `
    será eliminad* | serán eliminad* | será retirad* | serán retirad* | eliminación | ser eliminad*
    ser retirad* | retirada de | será pausad* | será dad* de baja | eliminaremos | retiraremos
  `,
  'still-up': `
    no ha sido retirad* | no han sido retirad* | no hemos retirado | no hemos eliminado
    no ha sido eliminad* | no han sido eliminad* | sigue activ* | siguen activ* | permanece* activ*
    continúa* activ* | sigue disponible | siguen disponibles | aún disponible* | ninguna medida
    ninguna acción | sigue publicad* | siguen publicad*
    todavía activ* | aún activ* | sigue a la venta | siguen a la venta | sigue visible
    siguen visibles | no hemos tomado | sigue en línea | por ahora activ*
    sigue en venta | sigue online | continúa publicad* | continúa visible | todavía publicad*
    de momento sigue
  `,
  warning: `
    advertencia* | aviso de política | modifica tu | modifique su | edita tu | edite su | riesgo de
    de lo contrario … eliminad* | de lo contrario … retirad* | para evitar | evitar que
  `,
  restricted: `
    restring* | restric* | limitad* | limitación* | suspendid* por | temporal* | puntos de penalización
    puntos descontados | bloqueo temporal | inhabilitad* | está* limitad*
  `,
  deactivated: `
    cuenta … desactivada | cuenta … suspendida | cuenta … cerrada | cuenta … bloqueada
    cuenta … inhabilitada | desactivado su cuenta | desactivado tu cuenta | suspendido su cuenta
    suspendido tu cuenta | cerrado tu cuenta | bloqueado tu cuenta | suspendimos tu cuenta
    inhabilitamos tu cuenta | tienda … cerrada | tienda … suspendida | ya no puede vender
    ya no puedes vender | retirado los privilegios | desactivación de su cuenta | suspensión de tu cuenta
    suspensión de su cuenta
  `,
  withheld: `
    fondos … retenidos | fondos … bloqueados | fondos … congelados | congelad* | congela* | retenid*
    retenemos | embarg* | dinero … retenido | bloqueado los fondos | saldo … retenido | retención de
  `,
  appeal: `
    apelaci* | apelar | recurso | recurrir | contranotific* | contra notific* | alegaci* | descargo*
    impugn* | plan de acción
  `,
  'your-appeal': `
    tu apelación | su apelación | tu recurso | su recurso | tu respuesta | su respuesta | tu descargo
    su descargo | tus descargos | tus alegaciones | sus alegaciones | tu plan de acción
    su plan de acción | tu solicitud | su solicitud | tu impugnación | su impugnación
    tu contranotificación | documentos que | documentos enviados | documentación enviada
    documentación que | documentación presentada | información que | información enviada
    información proporcionada | has enviado | ha enviado | nos enviaste | enviaste | has proporcionado
    ha proporcionado | tus facturas | sus facturas | resultado de la apelación | apelación sobre
    la apelación | el descargo | tu respuesta y | revisó tu | gracias por tu respuesta | gracias por su respuesta | gracias por enviar | hemos revisado tu | hemos revisado su | revisamos tus | hemos analizado | tras revisar | tus documentos | sus documentos
    apelación contra | apelación relativa | recurso contra | tu reclamación contra | tus pruebas
    sus pruebas | tu factura | su factura | tu escrito | su escrito | tu explicación
    sus explicaciones | revisamos tu | revisamos su | apelaste | nueva revisión | reconsideración
  `,
  accepted: `
    aceptad* | aceptamos | aprobad* | aprobamos | admitid* | estimad* | a tu favor | a su favor
    resuelto favorablemente | acept*
    buenas noticias | buena noticia | procedente | hemos anulado | queda anulad* | anulad*
  `,
  rejected: `
    rechaz* | denegad* | desestimad* | no aceptamos | no podemos aceptar | no podemos restablecer
    no podemos reactivar | no puede volver a activarse | no se puede reactivar | no podrá reactivarse
    no ha sido aceptad* | no fue aceptad* | negad* | no podemos restaurar | no será restablecid*
    no será reactivad* | seguirá* inactiv* | mantenemos la decisión | mantenemos nuestra decisión
    no es posible reactivar | no es posible restablecer | no la aceptó | no lo aceptó | no aceptó
    no aceptaron | no puedes volver a activar* | no podrás volver a activar* | quedó finalizad* | no demuestra* | no prueba* | no acredita* | sigue inactiv* | seguirá inactiv* | sigue retirad* | permanece inactiv* | no hemos podido verificar | no podemos verificar
    improcedente | no procede | no prosper* | no cumple* | no satisface* | se mantiene | mantenemos
    no hemos podido aceptar | no podemos admitir | no admitid* | sin éxito
    sigue vigente | continúa vigente | seguirá finalizad* | seguirá retirad* | no la ha aceptado
    no volverá | no se restablecerá
  `,
  'more-info': `
    más información | información adicional | información complementaria | documentación adicional
    documentos adicionales | más detalles | no es suficiente | no son suficientes | insuficiente*
    incomplet* | necesitamos | falta información | más datos | ilegible* | legible*
    antes de decidir | antes de poder decidir | antes de resolver | nos falta | faltan | falta
    envíanos | envíenos | adjunta* | todavía no podemos decidir
  `,
  reinstated: `
    restablec* | restaur* | reactiv* | rehabilit* | de nuevo activ* | vuelve* a estar | volver a estar
    nuevamente activ* | nuevamente disponible* | de nuevo disponible* | reincorpor* | desbloque*
    está activ* de nuevo | activ* otra vez | vuelve* a la venta | republicad* | volvió a estar
    vuelve a estar | vuelven a estar | de nuevo a la venta | otra vez a la venta
    puede volver a vender | puedes volver a vender | de nuevo disponible
  `,
  unresolved: `
    sin resolver | no resuelt* | pendiente* | aún inactiv* | siguen inactiv* | sigue inactiv*
    otras infracciones | otras publicaciones | otras ofertas | parcialmente | en parte
    permanecen inactiv*
  `,
  retract: `
    retract* | retirar la denuncia | retirar su reclamación | retirar la reclamación | retire la denuncia
    retire su reclamación | retirada de la denuncia | desist*
  `,
  withdrawn: `
    ha retirado su | ha retirado la reclamación | ha retirado la denuncia | ha retirado la queja
    retiró su | retiró la denuncia | retiró la reclamación | retiró el reclamo | retiró la queja
    han retirado su | han retirado la | denuncia … retirada | reclamación … retirada | queja … retirada
    reclamo … retirado | denuncia … anulada | denuncia … cancelada | reclamación … anulada
    reclamación … cancelada | retiramos nuestra | retiramos la denuncia | retiramos la reclamación
    retiro mi | retiro la denuncia | retirada de la denuncia | retirada de la reclamación
    retiro de la denuncia | se ha retractado | se retractó | por error | ha desistido | desistió de
    desistimos | denuncia retirada | reclamación retirada
    anular su reclamación | retirar su reclamación | retirado su reclamación | retirado la denuncia
    retiró la | desistido
  `,
  court: 'tribunal* | juzgado* | juez | audiencia provincial | corte | juez federal',
  order: `
    orden de restricción | medida* cautelar* | auto judicial | orden judicial | orden de alejamiento
    sentencia | interdicto | embargo preventivo | ordena | ha dictado auto | resolución judicial
  `,
  suit: `
    demandant* | demandad* | demanda | juicio | procedimiento | autos | actor* | litigio | emplazamiento
    pleito
  `,
  sued: `
    en su contra | contra usted* | contra ustedes | demanda contra | emplaz* | se le notifica
    se les notifica | como demandad* | contra su tienda
  `,
  desist: `
    cese | cesen | cesar | cese y desist* | requer* | abstener* | absténga* | dejar de vender
    dejen de vender | dejar de usar | retiren inmediatamente | retire inmediatamente
    retirar inmediatamente | eliminar de inmediato | elimine* | retiren | suspendan | interrump*
    dejen de usar | pido que retir* | quite*
  `,
  undertaking: `
    compromiso | comprometer* | acuerdo extrajudicial | acuerdo amistoso | indemniz* | reserva de
    reservándo* | reservamos | sin perjuicio | transacción
  `,
  demand: `
    requerimos | requiero | le* requer* | les requer* | requerimiento | exigimos | exijo | solicitamos que
    le* solicito | les solicito que | intim* | instamos | conmin* | solicitamos el cese
  `,
  threat: `
    de lo contrario | acciones legales | acción legal | acciones judiciales | vía judicial | demandar*
    daños y perjuicios | indemniz* | sin más aviso | acudiremos | tribunales | emprender*
    medidas legales | en caso contrario
  `,
  evaluation: `
    evaluación neutral | evaluación de patente* | evaluación de la patente | evaluador | apex
    procedimiento de evaluación
  `,
  hijack: `
    perdido la buy box | perdiste la buy box | buy box perdida | nuevo vendedor en | se ha unido a tu
    se unió a tu | secuestr* | enganchado a tu | alerta de vendedor
  `,
  copied: `
    copiad* | copió | robad* | robó | plagi* | usa tus | utiliza tus | usando tus | usa sus
    está usando tus | utilizando tus
  `,
  'restricted-product': `
    producto* prohibid* | artículo* prohibid* | producto* restringid* | no permitid* | no está permitid*
    mercancías peligrosas | peligros* | pesticida* | dispositivo* médic* | medicamento*
    retirada del mercado | armas | requiere aprobación | réplicas de armas | prohibid*
  `,
  safety: `
    seguridad de* producto* | marcado ce | declaración de conformidad | conformidad | persona responsable
    rgsp | gpsr | certificado* | ficha de datos | informes de ensayo | raee | etiqueta energética
    cumplimiento normativo | documentos de seguridad
  `,
  verification: `
    verificar tu identidad | verificar su identidad | verificación de identidad
    verificación de la identidad | verificar la información | documento de identidad | verificar los datos
    verificar tus datos | validar tu identidad | rfc | nif | identidad | extracto bancario | titular real
    constancia de | comprobante de domicilio | datos fiscales | verifiques | verifique
  `,
  conduct: `
    código de conducta | manipul* | reseñas | opiniones | varias cuentas | cuentas múltiples
    más de una cuenta | cuenta relacionada | cuentas relacionadas | fuera de la plataforma
    fuera de mercado | datos de contacto en | duplicad* | eludir* | variaciones | datos de contacto
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
    respuestas | recibes este | blog
    actualizamos nuestr* | actualización de nuestr* | cambios en nuestr*
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
    tu denuncia | tu reporte | que denunciaste | que has denunciado | que reportaste
    gracias por denunciar | gracias por reportar | gracias por tu denuncia
  `,
};
