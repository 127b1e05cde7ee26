import type { Words } from '../concepts.ts';

export const fr: Words = {
  owner: `
    titulaire* de* droit* | titulaire* d un droit | titulaire* de la marque | titulaire* du brevet
    titulaire* du dessin | titulaire* du droit | titulaire* des marques | titulaire* de propriété
    propriétaire* de* droit* | propriétaire* de la marque | propriétaire* du droit
    propriétaire* du brevet | détenteur* de* droit* | détenteur* de la marque | détenteur* du brevet
    ayant* droit* | plaignant* | auteur de la plainte | auteur du signalement | le titulaire
    du titulaire | selon la marque | la marque nous | la marque a signalé | la marque affirme | déclarant
    réclamant | breveté | la marque | le fabricant | du fabricant | fabricant | l auteur | leur auteur
    les héritiers | héritiers | l illustratrice | l illustrateur | l artiste | la maison propriétaire
    propriétaire du nom | propriétaire de la marque | qui détient cette marque | détient cette marque
    détient la marque | les ayants droit | des ayants droit | la société qui | l éditeur
    la personne qui avait | agence | le déclarant | éditeur
  `,
  'we-own': `
    notre marque | nos marques | notre brevet | nos brevets | nos droits | notre droit d auteur
    nos droits d auteur | notre modèle | nos modèles | nos dessins | notre cliente | notre client
    ma cliente | mon client | ma marque | mes photos | mes photographies | mes images | mes œuvres
    mes dessins | mes droits | nos photos | nos photographies | nos images | nos visuels | nos œuvres
    nos créations | je suis l auteur | je suis titulaire | je suis propriétaire | nous sommes titulaire*
    nous sommes propriétaire* | nous détenons | je détiens | dont je suis l auteur | dont nous sommes
    nous appartient | nous appartiennent | m appartient | m appartiennent | notre société est titulaire
    notre signalement | notre plainte | notre réclamation | notre opposition | nos parfums | nos produits
    notre produit | du nôtre | de la nôtre | le nôtre | mes textes | nos textes | en tant que fabricant
    en ma qualité de titulaire | nos distributeurs | notre catalogue | dont ma mandante | nos articles
    notre création
    notre nom | mon nom | c est nous | je l ai prise | j ai dessiné* | l ai dessiné* | nous avons dessiné*
    ai peint* | je l ai peint* | ma grille | mes grilles | pas un des nôtres | n est pas le nôtre
    n est pas la nôtre | sont les nôtres | notre format | de ma grand mère
  `,
  client: `
    notre client* | ma cliente | mon client | nos clients la | au nom et pour le compte
    pour le compte de | conseil de la société | conseil de l entreprise | nous représentons
    je représente | agissant au nom | nous intervenons | j interviens | mandaté* par
    nous avons été mandatés | nous a mandatés | m a mandaté | défense des intérêts
    les intérêts de la société | nous sommes les conseils | je suis le conseil | en qualité de conseil
    avocat de la société | avocats de la société | ma mandante | mon mandant | notre mandante
    notre mandant | directrice juridique de | directeur juridique de | juriste de | chargé de défendre
    notre cabinet | agissant pour | agissons pour | au nom de | pour le compte | avons reçu instruction
    reçu instruction
  `,
  lawyer: `
    avocat* | cabinet d avocats | conseil en propriété industrielle | service juridique | barreau de
    huissier* | commissaire de justice | cabinet | directrice juridique | directeur juridique | juriste
  `,
  buyer: 'acheteur* | client* | clientèle | consommateur*',
  'other-seller': `
    autre vendeur | autres vendeurs | un autre vendeur | vendeur tiers | vendeurs tiers | nouveau vendeur
    nouveaux vendeurs | vendeur inconnu | vendeur non autorisé | vendeurs non autorisés | concurrent*
    une autre boutique | quelqu un d autre | quelqu un | vendeur greffé | un autre site | une annonce qui
    un concurrent | un vendeur
  `,
  yours: `
    votre propre | votre marque | vos marques | votre fiche | votre asin | vos images | vos photos
    votre contenu | vos contenus | vos visuels | votre buy box | votre boîte d achat | notre fiche
    notre asin | notre annonce | votre page produit | la page de votre marque | votre gourde
    l asin de votre | photos de votre boutique | votre nom | vos propres
  `,
  your: 'vous | votre | vos | vôtre* | tu | ton | ta | tes | toi',
  'you-sell': `
    vous vendez | vous proposez | vous offrez | vous commercialisez | vous utilisez | vous exploitez
    vous reproduisez | vous diffusez | vous avez vendu | vous avez mis en vente | vous faites usage
    vous publiez | vos agissements | votre boutique propose | votre boutique vend | que vous vendez
    vous distribuez | vous importez | vous contrefaites | vous portez atteinte | par vos soins
    votre article est | vos fiches | votre appareil | votre support | votre produit reprend
    votre boutique | vous revendez | illustrent vos
  `,
  report: `
    plainte* | signal* | réclamation* | notification* | dénonc* | a informé | ont informé | informé* que
    informés par | informés qu* | nous informe | indique que | indique qu* | affirm* | prétend* | allég*
    déclaration d atteinte | avis d atteinte | avis de violation | demande de retrait
    demandé le retrait | demande de suppression | estime que | allègue* | fait valoir | mise* en cause
    revendique* | s est plaint* | conteste | contestent | selon la société | selon le titulaire
    d après le titulaire | fondé sur | nous a fait part | fait part | vous vise | visant votre
    accusation | accuse | s est manifestée | s est manifesté | vous reproche | on vous reproche
    reprendrait | déposer une | a déposé | vient de déposer | destinataires d une | nous a écrit
    nous ont écrit | revendiquant | revendiquent | à la demande de | d après l agence | doute de | doute*
    motif | plaignant | le déclarait | dénoncé* | réclame | alerté* | saisis par | saisi par | selon elle
    selon lui | selon la maison | selon le fabricant | achat test | nous a indiqué | nous a prévenus
    nous a avertis | a porté plainte | portée par une marque | mis en cause
  `,
  infringe: `
    enfrein* | enfreint* | violation* | viole | violent | violerai* | violé* | port* atteinte
    atteinte* à | atteinte* aux | atteinte* au | atteintes | contrefa* | contrevien* | empièt*
    sans l autorisation | sans autorisation | sans l accord | sans son accord | sans leur accord
    sans le consentement | sans son consentement | sans notre accord | sans notre autorisation
    sans son autorisation | usage non autorisé | utilisation non autorisée | utilisation abusive
    usage abusif | non autorisé* | illicite* | sans licence | sans permission | sans droit | usurp*
    parasit* | reproduction non | lèse* | méconna* | n a pas consenti | pas consenti
    pas libre de droits | libre de droits | sans mon accord | sans son aval | sans leur aval
    sans y être autorisé* | droits d autrui | infraction aux droits | infraction* | copie* du
    est une copie | ressemblance | reproduirait | reproduit | reprend | sans consentement | pas licencié*
    non licencié* | usage de marque | sans être autorisé | aux droits d un tiers | droits d un tiers
    n y a pas autorisé | reprendrait | pourrait enfreindre
  `,
  ip: `
    propriété intellectuelle | propriété industrielle | droits de pi | droit* de propriété | vero | dpi
  `,
  trademark: `
    marque* | droit des marques | nom de marque | logo | logos | marque déposée | marque enregistrée
    propriétaire du nom | le mot | ce nom | usage de marque | votre marque
  `,
  counterfeit: `
    contrefaçon* | contrefait* | contrefaisant* | faux produits | produits faux | faux articles
    imitation* | réplique* | contrefait | échantillon faux | faux | n était pas authentique
    pas authentique | non authentique
  `,
  inauthentic: `
    authenticité | inauthentique* | pas authentique* | non authentique* | non originaux | pas originaux
    pas d origine | n était pas authentique | authentique
  `,
  copyright: `
    droit* d auteur* | copyright | œuvre* | photographe | photographies | droits voisins | dmca
    auteur des photos | auteur des photographies | leur auteur | musique | libre de droits
    texte d un concurrent | héritiers de l auteur | l auteur | illustrat* | droits sur le texte
    droits sur les photos | notification dmca
  `,
  design: `
    dessin* ou modèle* | dessin* et modèle* | modèle* déposé* | dessin* déposé* | modèle communautaire
    dessin communautaire | design* | modèle enregistré | dessin industriel | modèle de l union
    contrefaçon de modèle* | contrefaçon de dessin* | réclamation de modèle | formes diffèrent
    impression d ensemble | modèle n | dessin ou modèle | dessin
  `,
  patent: 'brevet* | breveté',
  utility: `
    brevet d utilité | modèle d utilité | brevet d invention | revendication* du brevet | brevet européen
    revendication 1 | revendication 2 | revendication 3 | la revendication | ep
  `,
  parallel: `
    importation* parallèle* | importé* … sans | marché gris | espace économique européen | eee
    épuisement | importé* au royaume | pas destiné* à | pas destinés à la vente | mis* dans le commerce
    non destiné* à | hors de son circuit | importation | importations | importées | importés
    circuit européen | hors de l espace | hors de l union | hors d europe | pas destinées
  `,
  selective: `
    distribution sélective | réseau de distribution | distributeur* agréé* | revendeur* agréé*
    distributeur* autorisé* | droits de distribution | distributeurs agréés | contrat de revendeur
    revendeurs agréés | réseau sélectif | revendeur agréé | distributeur officiel
  `,
  suspect: `
    susceptible* | pourrait | pourraient | soupçon* | éventuel* | potentiel* | peut être | semble*
    nos systèmes | détecté* | suspect* | présumé* | reprendrait | enfreindrait | constituerait
    ressemblance | notre propre équipe | paraît | paraissent
  `,
  listing: `
    offre* | annonce* | produit* | article* | listing* | asin* | référence* | objet* | fiche*
    page* produit* | mise en vente | mises en vente | publication* | sku* | vous vendiez | vous vendez
    vous proposiez | vous proposez | vendu* par vous | proposé* par vous | que vous commercialisez
    basket* | parfum* | lampe | livre | vidéo | le livre | enchère | fichier | téléchargeable
    le contenu | vos parfums | gilet | sacs | montres | mise à prix | œuvre
  `,
  account: `
    votre compte | compte vendeur | compte de vendeur | votre boutique | privilèges de vente
    autorisation de vendre | droits de vente | état du compte | compte de vente
    vous ne pouvez plus vendre | votre droit de vendre | nouvelles annonces | compte
    publier de nouvelles | en vente au maximum
  `,
  image: `
    image* | photo* | photographie* | visuel* | vidéo* | description du produit | texte de l annonce
    vidéo | musique | texte | description | photos
  `,
  funds: `
    fonds | solde | versement* | paiement* | virement* | avoirs | sommes | versements | vos gains
  `,
  removed: `
    supprimé* | avons supprimé | avons retiré | a été retiré* | ont été retiré* | est retiré*
    sont retiré* | retiré* de la vente | retiré* du site | avons dû retirer | avons dû supprimer
    désactivé* | bloqué* | mis* hors ligne | mis fin à | clôturé* | interrompu* | plus disponible*
    plus en vente | plus visible* | inactive | inactives | suspendu* | masqué* | dépublié* | retiré l
    retiré cet | retiré votre | retiré vos | retiré certaine* | retiré le | retiré les | retiré une
    retiré des | annonce retirée | offre retirée | produit retiré | dû mettre fin | indisponible*
    n est plus proposé* | ne peut plus être | n est plus vendu* | hors vente | avons bloqué
    plus proposé* | retirée* | en pause | n apparaît plus | n apparaissent plus | plus accessible*
    inaccessible* | avons dépublié | avons fermé | avons ôté | avons arrêté | n est plus en ligne
    ne sont plus en ligne | ôté* | effacé* | effacées | suspendu* l annonce | bloquer la vente
    dû enlever | enlever | enlevé* | coupée du | coupé du | n est plus commercialisé
    plus commercialisé* | déréférencé* | sont fermées | fermées | dépubliée | annulée
    désormais inaccessible | inaccessible | n est plus accessible | dû supprimer | dû retirer | avons dû
    avait disparu | disparu | a été ôté | ne figure plus au catalogue | plus référencé* | arrêté la vente
    stoppé | cessé la vente | n est plus visible | plus trouvable | introuvable | n est plus là
    préférons retirer | retirer … de la vente | indisponible à la commande | devenu indisponible
    a été retirée
  `,
  removal: `
    sera retiré* | seront retiré* | sera supprimé* | seront supprimé* | suppression
    retrait de l annonce | retrait de l offre | être supprimé* | être retiré* | sera désactivé*
    seront désactivé* | retirerons | supprimerons | sera retirée | mettrons fin | sera désactivée
    à défaut | sans quoi | sera supprimée | elle sera | ils seront | nous supprimerons | nous retirerons
    seront désactivées | bloquerons | désactiverons
  `,
  'still-up': `
    pas été retiré* | pas été supprimé* | n avons pas retiré | n avons pas supprimé | reste active
    restent actives | reste en ligne | restent en ligne | reste disponible | restent disponibles
    demeure active | demeurent actives | toujours en ligne | toujours active* | toujours disponible*
    aucune mesure | pas encore pris | pas été affecté* | encore en ligne | encore visible
    encore active* | reste visible | pas encore supprimé* | pas été désactivé* | pas été bloqué*
    n avons rien | aucune action | pour l instant en ligne | reste pour l instant | reste en vente
    restent en vente | demeure en ligne | demeure visible | encore en vente | toujours en vente
    toujours visible* | rien n a été supprimé | rien n a été | maintenue pour l instant | est maintenue
    vous pouvez continuer à vendre | continuer à vendre | aucune suppression | à ce stade
    pour le moment | maintenu* en ligne | reste en place | n a pas été touché* | n est pas concerné*
    ne sont pas concernées
  `,
  warning: `
    avertissement* | veuillez modifier | mise en garde | risque d être | avant de retirer
    pour éviter la suppression | pour éviter le retrait | modifiez votre | modifiez le
    faute de quoi … retiré* | faute de quoi … supprimé* | sinon … supprimé* | risque de | merci d ôter
    réécrivez | réécrire | merci de modifier | merci de corriger | corrigez | sans réponse de votre part
    passé demain | rappel | à défaut | à défaut de réponse | la répétition
  `,
  restricted: `
    restreint* | restriction* | limité* | limitation* | suspendu* pendant | temporairement
    suspension temporaire | points de pénalité | points retirés | blocage temporaire | limité votre
    compte … limité | compte limité | ne pourrez pas publier | ne pouvez pas publier
    ne pouvez plus publier | au maximum | pendant sept jours | restriction du compte | restreinte
    limitons
  `,
  deactivated: `
    compte … désactivé | compte … suspendu | compte … fermé | compte … bloqué | compte … résilié
    désactivé votre compte | suspendu votre compte | fermé votre compte | bloqué votre compte
    boutique … fermée | boutique … suspendue | suspendu votre boutique | fermé votre boutique
    ne pouvez plus vendre | plus autorisé à vendre | retiré votre autorisation | retiré vos privilèges
    désactivation de votre compte | suspension de votre compte | fermeture de votre compte
    compte restera fermé | restera fermé | votre compte … fermé | boutique fermée | fermeture définitive
    définitivement fermé* | définitivement suspendu* | clôturé votre compte | compte clos
    exclu* de la vente
  `,
  withheld: `
    fonds … retenus | fonds … bloqués | fonds … gelés | gel de vos | gelé* | gel des | saisie | retenons
    reteni* les fonds | retenu* | bloqué les fonds | bloqué vos fonds | bloqué votre solde
    solde … bloqué | solde … retenu | versements … suspendus | paiements … suspendus | fonds sont retenus
    sont retenus | retenus | versements sont gelés | versements gelés | bloqués le temps | fonds bloqués
    ne pouvez pas retirer | gelés | immobilisé* | suspendons les versements | versements suspendus
  `,
  appeal: `
    appel | recours | contestation* | contester | contre notification | contestez | plan d action
    faire appel | interjeter | réexamen | réclamation interne | opposition | contre avis | appels
  `,
  'your-appeal': `
    votre appel | votre recours | votre contestation | votre plan d action
    votre demande de réactivation | votre demande de rétablissement | votre contre notification
    votre réponse | votre soumission | vos documents | vos factures | votre facture | documents que vous
    informations que vous | documents fournis | documents envoyés | documents transmis
    informations fournies | informations transmises | informations envoyées | pièces fournies
    pièces transmises | vous avez soumis | vous avez envoyé | vous avez fourni | vous avez transmis
    vous nous avez | résultat de l appel | décision concernant votre | l appel que vous | votre dossier
    vos explications | votre réclamation | demande de réexamen | votre demande de | réexaminé
    merci pour votre réponse | merci de votre réponse | merci pour votre message | merci pour vos
    votre justificatif* | vos justificatifs | votre preuve | vos preuves | votre courrier
    avons examiné vos | avons examiné votre | avons étudié votre | après examen | après étude
    suite à votre | recours contre | recours concernant | appel concernant | explications fournies
    justificatifs fournis | explications que | pièces que vous | votre opposition | vos observations
    nouvel examen | réexamen | examen de votre | votre message | visées par votre appel
    votre réclamation interne | votre lettre d autorisation | votre envoi | merci pour votre envoi
    vous évoquez | vous contestez | que vous contestez | réexamen fait | revu le | avons revu
    notre décision | décision initiale | décision finale | décision définitive | après mûre réflexion
    mûre réflexion | l examen | poursuivions l examen | la facture transmise | facture transmise
    factures transmises | à votre contestation | à nouveau examiné | relu | votre justification
    votre licence | votre argument* | vos arguments | vous affirmez | vous indiquez | vous soutenez
    votre déclaration | ce que vous nous avez | pièces reçues | documents reçus | factures reçues
    appel accepté | appel rejeté | appel refusé | le délai est écoulé
  `,
  accepted: `
    accepté* | acceptons | approuvé* | validé* | accueilli* | fait droit | donné suite | retenu votre
    en votre faveur | abouti | donnons suite | retirons l avertissement | levé* | levons
    aucune infraction | bonne nouvelle | ne figure plus | annulé* | avons annulé | obtenu gain de cause
    donnons raison | raison | est close en votre | il n y a pas d atteinte | pas d atteinte
    n y a pas d infraction | aucune atteinte | disparaît de votre compte | la mention disparaît
    l erreur venait de nous | erreur de notre part | notre erreur | n avait pas lieu d être | est levée
    levée | appel a abouti | ayant abouti | l appel aboutit | réclamation est écartée
    plainte est écartée | écartée | écarté | libérons | en libérons | n a pas saisi
    nous nous sommes trompés | vous aviez raison | vous avez raison | jugée infondée | plainte infondée
    effacé de votre dossier | blanchi | donné gain de cause
  `,
  rejected: `
    refus* | rejet* | ne pouvons pas accepter | ne pouvons accepter | ne pouvons pas rétablir
    ne pouvons pas réactiver | ne pouvons pas remettre | ne peut pas être rétabli*
    ne peut pas être réactivé* | ne sera pas rétabli* | ne sera pas réactivé* | pas accepté*
    pas été accepté* | décliné* | impossible de rétablir | impossible de réactiver
    pas en mesure de rétablir | pas en mesure de réactiver | reste supprimé* | restent supprimé*
    reste désactivé* | restent désactivé* | maintenons notre décision | maintenons la
    maintenir notre décision | pas donner suite | ne peut aboutir | ne sera pas remis*
    ne seront pas remis* | pas remise en ligne | ne permet* pas | n est pas recevable | irrecevable*
    ne suffit pas | reste hors ligne | restent hors ligne | reste retiré* | restent retiré*
    ne pouvons la rétablir | ne pouvons le rétablir | ne prouve* pas | infructueu*
    pas possible de rétablir | maintenu* | maintient | maintenons | ne permettent pas | ne permet pas
    ne démontre* pas | n établit pas | pas recevable | irrecevable | sans suite favorable
    pas convaincu* | reste bloqué* | reste indisponible | demeure* indisponible* | ne répond* pas
    reste supprimée | restera supprimée | restera désactivé* | ne pouvons faire droit
    ne sera pas remise | non fondé* | retrait est donc maintenu | est maintenu
    confirmons notre décision | confirmons la décision | confirmons | jugée infondée | jugé infondé
    infondée | infondé | n est pas susceptible d appel | pas susceptible d appel | impossible de lever
    il nous est impossible | nous est impossible | restera fermé | demeure retirée | demeure supprimée
    demeure | ne seront pas rétablies | ne sera pas remis en ligne | ne répondrons plus
    n a pas pu être vérifiée | n ont pas pu être | pas pu être vérifié* | toujours fondée
    paraît toujours fondée | est fondée | reste fermé | restera | rien ne change | ne change rien
    inchangée | hors délai | délai dépassé | sans effet | écartons votre | ne convainc pas
    n a pas convaincu | n emporte pas | ne donnons pas suite | pas donné suite | retrait est confirmé
    retrait confirmé | suppression confirmée | suppression est confirmée | confirmons le retrait
    confirmons la suppression | maintenons notre | reste* retiré* | reste* supprimé* | reste* hors
    ne reviendra pas | ne sera pas de nouveau | ne pouvons accéder | ne suffi* pas | pas été retenu*
    défavorable* | retrait … confirmé | suppression … confirmée | retrait … maintenu
    suppression … maintenue
  `,
  'more-info': `
    informations complémentaires | informations supplémentaires | davantage d informations
    plus d informations | plus de détails | documents complémentaires | documents supplémentaires
    pas suffisant* | insuffisant* | ne suffisent pas | incomplet* | incomplète* | précisions
    pièces complémentaires | éléments complémentaires | besoin de | manque* | illisible* | ne suffit pas
    veuillez nous envoyer également | il nous faut | il nous manque | pas lisible* | avant de pouvoir
    avant de décider | avant de nous prononcer | avant de statuer | pas encore décidé | nous avons besoin
    merci de nous envoyer | veuillez joindre | lisible* | pour statuer | il nous manque encore
    pour pouvoir trancher | trancher | transmettez la nous | transmettez nous | fournissez en une autre
    fournissez | pour que le dossier avance | complétez le | complétez | renvoyez le | renvoyez
    n explique pas | afin que nous poursuivions | poursuivions l examen | adressez nous
    merci de nous transmettre | merci de joindre | il manque | ne cite pas | encore une | pièce manquante
    manquante*
  `,
  lacking: `
    impossible de lire | est floue | est flou | trop sombre | tronqué* | fait défaut | pas signé*
    non signé* | sans signature | mauvais formulaire | autre formulaire | bon formulaire
    nous retourner | retournez nous | compléter | veuillez nous | pourriez vous | besoin d un
    encore traiter | pas encore traité* | pas encore examiné* | pas encore été | ne pourrons traiter
    ne pouvons traiter | en suspens | deux questions | quelques questions | précisez | pas pu joindre
    pas pu contacter
  `,
  reinstated: `
    rétabli* | réactiv* | remis* en ligne | remis* en vente | de nouveau actif | de nouveau active*
    de nouveau disponible* | à nouveau active* | à nouveau disponible* | à nouveau en ligne
    de nouveau en ligne | restaur* | débloqué* | de nouveau visible* | republié* | remise en vente
    à nouveau en vente | de nouveau en vente | peut être remise | remettons | remise en ligne
    de retour | réapparue | réapparu | est à nouveau disponible | à nouveau disponible | est de retour
    remettre les offres en ligne | remettre en ligne | republier | republiez | sera rétabli
    seront libérés | libérés | réouvert* | rouvert* | de nouveau achetable | à nouveau visible
    rétablies | réactivé | à nouveau accessible | de retour dans | de retour en | de retour sur
    sont de retour | visible* à nouveau | à nouveau visible* | réaffiché* | peut à nouveau
    pouvez à nouveau | pouvez de nouveau
  `,
  unresolved: `
    non résolu* | pas résolu* | toujours inactive* | reste inactive | restent inactives
    reste* à résoudre | en suspens | autres violations | autres annonces | autres offres | en partie
    partiellement | restent désactivées | violations restantes | deux des trois | pour le dernier
    toutefois | en libérons quatre | pour l autre | à l exception | sauf pour | excepté | seule une
    en revanche | reste toutefois | les autres
  `,
  retract: `
    rétract* | retirer sa plainte | retirer la plainte | retire sa plainte | retrait de la plainte
    retirer son signalement | se désist* | annuler sa plainte | annuler | retirer | désist* | désistement
    renonce*
  `,
  withdrawn: `
    a retiré sa | a retiré son signalement | a retiré la plainte | a retiré le signalement
    ont retiré leur* | ont retiré la plainte | a retiré ses | plainte … retirée | plainte … annulée
    signalement … retiré | signalement … annulé | réclamation … retirée | notification … retirée
    retrait de plainte | retrait de la plainte | retrait du signalement | retrait de la réclamation
    retirons notre | retirons la plainte | retirons le signalement | je retire ma | je retire mon
    s est désisté* | s est rétracté* | a rétracté | rétractons | rétractation de | a annulé sa plainte
    a annulé son signalement | levée de la plainte | renonce à sa plainte | renoncé à sa | par erreur
    annuler sa plainte | annulé sa plainte | retire sa plainte | ont retiré leur | retirons la
    retiré son signalement | renonce à | renonçons à | plainte retirée | signalement retiré
    annuler notre | d annuler notre | a annulé sa demande | annulé sa | s est désistée | s est désisté
    désistement | désisté* | est revenu sur | revenue sur | ne donne pas suite à sa
    ne donne pas suite à son | ne poursuit pas | ne poursuit plus | ne maintient plus | ne maintient pas
    levons notre | nul et non avenu | nulle et non avenue | non avenu | ne plus tenir compte
    ne pas tenir compte | sans objet | confondu | abandonne | abandonné | abandonnons | renonce
    retirons | a levé | retire son | retire sa | a retiré | est retirée | a été retirée | retirée par
    nous nous sommes désistés | n a plus d objection | n avons plus d objection | plus d objection
    demandé … annuler | demande … annulation | reconnaît s être trompé | s est trompé
    nous sommes trompés
    retiré notre | retiré ma plainte | retiré mon signalement | annulé notre plainte | annulé notre signalement
    annulé ma plainte | annulé mon signalement | levé notre | avons … retiré … notre réclamation
    avons … retiré … notre plainte | avons … retiré … notre signalement | ai … retiré … ma plainte
    ai … retiré … mon signalement | procédé … retrait … notre
  `,
  court: `
    tribunal* | cour d appel | juge | juridiction | tribunal judiciaire | tribunal de commerce | tribunal
    devant le tribunal | la cour | la justice
  `,
  order: `
    ordonnance* | référé | injonction* | saisie contrefaçon | décision de justice | jugement*
    mesures provisoires | ordonne | a ordonné | jugement | interdisant | interdiction | condamne
    ordonnant | séquestre | saisie conservatoire | gel des avoirs | injonction | ordre du tribunal
  `,
  suit: `
    assign* | demandeur | défendeur | demanderesse | défenderesse | action en justice
    procédure judiciaire | instance | rg n | litige | citation à comparaître | constituer avocat
    à compter de la date de l acte | acte d huissier | saisi la justice | procédure | huissier
  `,
  sued: `
    assigné* devant | vous êtes assigné* | assignation | à votre encontre | contre vous
    vous êtes défendeur | désigné* comme défendeur | signifi* | assignation devant | rendu contre vous
    vous êtes tenu
  `,
  desist: `
    cesser | cessez | cessation | mettre fin | mise en demeure | mettons en demeure | mets en demeure
    retirer immédiatement | retirez immédiatement | retirer sans délai | supprimer sans délai
    supprimer immédiatement | interrompre | vous abstenir | veuillez retirer | veuillez supprimer
    de retirer ces | de supprimer ces | cesser sa commercialisation | veuillez cesser | d arrêter
    arrêter la revente | arrêter | de les retirer | les retirer | retirez le | retirez la | retirez les
    ne plus utiliser | supprimez | mettre un terme
    retirer ce | la retirer | le retirer | l enlever | les enlever | d enlever | sortir de votre catalogue
    ne plus le proposer | ne plus la proposer | ne plus le vendre | ne plus la vendre | ne la vendiez plus
    ne le vendiez plus | arrêter de le vendre | arrêter de la vendre | un autre nom | trouver un autre
  `,
  undertaking: `
    engagement écrit | engagement de | vous engager | s engager | protocole | transaction amiable
    accord amiable | à l amiable | indemni* | dommages | sous toutes réserves | lettre d engagement
    réserve de tous | transaction | nous proposons une transaction | engagement de ne plus
    régler la somme | la somme de | indemnité | conservez toutes | conservez les | dédommag*
    rembours* nos frais | frais d avocat | engagement signé
  `,
  demand: `
    mise en demeure | mettons en demeure | mets en demeure | nous vous demandons | je vous demande
    vous demandons de | exigeons | exige | sommons | invitons à cesser | vous prions de cesser
    vous prie de cesser | sommation | vous enjoignons | vous somme | je vous somme | je vous prie
    nous vous prions | attirons votre attention | vous invitons à | dernier avis | prenez contact
    exposer | nous exigeons | nous réclamons | vous sommons | vous mettons
  `,
  threat: `
    à défaut | poursuites | action judiciaire | voies de droit | dommages et intérêts | saisirons
    saisir le tribunal | engager une procédure | engager toute | toute action | actions judiciaires
    sans autre avis | introduire une action | préjudice | voie judiciaire | juridictions compétentes
    agir en justice | avant assignation | d agir en contrefaçon | agir en | ne préviendrons pas
    préviendrons | litige | tribunal | avocat | procès | instruction d agir | signalerons
  `,
  evaluation: `
    évaluation neutre | évaluation de brevet* | évaluation du brevet | évaluateur | apex
    procédure d évaluation | évaluation neutre de brevets | évaluatrice | évaluation
  `,
  hijack: `
    pirat* de votre fiche | détourn* | buy box perdue | perdu la buy box | nouveau vendeur sur
    alerte vendeur | s est greffé | s est ajouté à votre | a rejoint votre | greffé | vendeur greffé
    moins cher que vous | sur l asin de votre | nouveau vendeur | a modifié le titre
  `,
  copied: `
    copié* | volé* | plagi* | repris vos | reprend vos | reprend votre | reproduit vos | utilise vos
    on vous a copié | copié | imitation de votre | figurent dans une annonce | n est pas la vôtre
    modifié le titre | vos photos … site | repris votre
  `,
  'restricted-product': `
    produit* interdit* | produits soumis | produit* réglementé* | produit* restreint*
    non autorisé à la vente | matières dangereuses | dangereux | pesticide* | dispositif* médica*
    rappel* | armes | médicament* | approbation préalable | article* interdit* | pas autorisé sur
    couteaux | interdits sur | sont interdits | interdit sur | prohibé*
  `,
  safety: `
    sécurité des produits | sécurité du produit | attestation* ce | marquage ce | certificat*
    déclaration de conformité | conformité | personne responsable | rspg | rgsp | responsable dans l
    fiche de données | rapport* d essai* | dee | éco | rep | documents de conformité | étiquette énergie
  `,
  verification: `
    vérifier votre identité | vérification d identité | vérifier vos informations | vérification de votre
    pièce d identité | justificatif* | identité | kbis | numéro de tva | bénéficiaire effectif
    informations fiscales | informations bancaires | vérification du compte
  `,
  conduct: `
    code de conduite | manipul* | avis clients | commentaires client* | plusieurs comptes
    comptes multiples | compte lié | liés à un autre compte | hors plateforme | en dehors d* | doublon*
    coordonnées dans | contourn* | fixation des prix | variations | faux avis | lié à un autre compte
  `,
  metrics: `
    taux de | indicateur* de performance | performance du compte | expédition* tardive*
    retard d expédition | commandes défectueuses | annulation* | objectifs de performance
    commandes non expédiées | non expédiées
  `,
  policy: 'politique* | règlement* | conditions d utilisation | conditions générales | règles',
  'order-mail': `
    votre commande | numéro de suivi | colis | expédié* | livraison | livré* | commande n
    numéro de commande | en route | retour de | remboursement | vous avez vendu | article vendu | envoi
    suivi | bon de livraison | réapprovisionnement | stock | demande de remboursement | crédités
    crédité | retour
  `,
  'money-mail': `
    facture* | paiement reçu | virement | relevé | abonnement | devis | montant | échéance | reçu de
    avoir n | frais
  `,
  promotion: `
    promotion* | soldes | remise* | livraison gratuite | offre spéciale | code promo | découvrez
    profitez | inscrivez | webinaire | formation | nos services | notre équipe vous | nous vous aidons
    nous aidons | experts | réservez | consultation gratuite | augmentez vos | boostez | campagne*
    publicité | salon | taux de réussite | essai gratuit | accompagn* | spécialiste*
  `,
  newsletter: `
    newsletter | lettre d information | se désabonner | désabonner | désinscri* | lire la suite
    lire l article | au sommaire | cette semaine | actualité* | forum | discussion | réponses
    vous recevez cet | blog | la lettre du
    nous mettons à jour | mise à jour de nos | modification de nos | évolution de nos
  `,
  question: `
    est ce que | pouvez vous | avez vous | pourriez vous | je voudrais | j ai acheté | j ai reçu
    j ai commandé | où est | merci d avance | est il | bonne journée | combien | je souhaite
  `,
  reporter: `
    que vous avez signalé | vous avez signalé | dépôt de votre marque | renouvellement de votre marque
    enregistrez votre marque | déposez votre marque | votre marque a été | votre demande de marque
    registre des marques | protégez votre marque | nom de domaine | surveillance de marque
  `,
  fee: `
    frais de réactivation | frais de dossier | payer la somme | bitcoin | carte cadeau | virement immédiat
    frais de déblocage | régler les frais | cryptomonnaie*
  `,
  credential: `
    mot de passe | code de vérification | carte bancaire | numéro de carte | coordonnées bancaires
    identifiants | connectez vous pour vérifier | cliquez ici pour vérifier
    confirmez votre identité en cliquant | mettre à jour votre paiement | vérifiez votre compte
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger | signal app',
  'own-appeal': `
    je fais appel | nous faisons appel | je conteste | nous contestons | veuillez rétablir notre
    veuillez rétablir mon | notre plan d action | mon plan d action | cause racine
    mesures correctives que nous | cher amazon | chère équipe
  `,
  quoting: `
    vous avez écrit | a écrit | votre message | vous aviez écrit | vous nous avez écrit
    votre plan d action ci | message d origine
  `,
  'you-say': `
    vous écrivez | vous dites | vous affirmez | vous soutenez | vous estimez | vous demandez
    vous avez demandé | vous expliquez que | vous faites valoir | selon vous | à votre avis
  `,
  agreement: `
    contrat business solutions | business solutions agreement | section 3 | article 3 du contrat
    conditions business
  `,
  if: 'si | sauf | lorsque | au cas où | à moins | dès que | quand | uniquement par | qu après | seulement par | à défaut | sinon | faute de',
  not: 'ne | n | pas | aucun* | jamais | non | sans',
  please: `
    veuillez | vous pouvez | vous devez | merci de | nous vous invitons | contactez | demandez
    comment puis je | pour faire appel | envoyez | fournissez | adressez | envoyer
  `,
  future: 'sera | seront | allons | serez | devra | devront',
  'own-report': `
    votre signalement | que vous avez signalé* | vous avez signalé* | merci d avoir signalé
    merci pour votre signalement | vous nous avez signalé* | avez signalé que | vos signalements | que vous nous avez signalé*
  `,
};
