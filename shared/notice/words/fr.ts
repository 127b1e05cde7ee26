import type { Words } from '../concepts.ts';

export const fr: Words = {
  owner: `
    titulaire* de* droit* | titulaire* d un droit | titulaire* de la marque | titulaire* du brevet
    titulaire* du dessin | titulaire* du droit | titulaire* des marques | titulaire* de propriété
    propriétaire* de* droit* | propriétaire* de la marque | propriétaire* du droit
    propriétaire* du brevet | détenteur* de* droit* | détenteur* de la marque | détenteur* du brevet
    ayant* droit* | plaignant* | auteur de la plainte | auteur du signalement | le titulaire
    du titulaire | selon la marque | la marque nous | la marque a signalé | la marque affirme | déclarant
    réclamant
  `,
  'we-own': `
    notre marque | nos marques | notre brevet | nos brevets | nos droits | notre droit d auteur
    nos droits d auteur | notre modèle | nos modèles | nos dessins | notre cliente | notre client
    ma cliente | mon client | ma marque | mes photos | mes photographies | mes images | mes œuvres
    mes dessins | mes droits | nos photos | nos photographies | nos images | nos visuels | nos œuvres
    nos créations | je suis l auteur | je suis titulaire | je suis propriétaire | nous sommes titulaire*
    nous sommes propriétaire* | nous détenons | je détiens | dont je suis l auteur | dont nous sommes
    nous appartient | nous appartiennent | m appartient | m appartiennent | notre société est titulaire
  `,
  client: `
    notre client* | ma cliente | mon client | nos clients la | au nom et pour le compte
    pour le compte de | conseil de la société | conseil de l entreprise | nous représentons
    je représente | agissant au nom | nous intervenons | j interviens | mandaté* par
    nous avons été mandatés | nous a mandatés | m a mandaté | défense des intérêts
    les intérêts de la société | nous sommes les conseils | je suis le conseil | en qualité de conseil
    avocat de la société | avocats de la société
  `,
  lawyer: `
    avocat* | cabinet d avocats | conseil en propriété industrielle | service juridique | barreau de
    huissier* | commissaire de justice
  `,
  buyer: 'acheteur* | client* | clientèle | consommateur*',
  'other-seller': `
    autre vendeur | autres vendeurs | un autre vendeur | vendeur tiers | vendeurs tiers | nouveau vendeur
    nouveaux vendeurs | vendeur inconnu | vendeur non autorisé | vendeurs non autorisés | concurrent*
    une autre boutique | quelqu un d autre
  `,
  yours: `
    votre propre | votre marque | vos marques | votre fiche | votre asin | vos images | vos photos
    votre contenu | vos contenus | vos visuels | votre buy box | votre boîte d achat | notre fiche
    notre asin | notre annonce | votre page produit
  `,
  your: 'vous | votre | vos | vôtre* | tu | ton | ta | tes | toi',
  'you-sell': `
    vous vendez | vous proposez | vous offrez | vous commercialisez | vous utilisez | vous exploitez
    vous reproduisez | vous diffusez | vous avez vendu | vous avez mis en vente | vous faites usage
    vous publiez | vos agissements | votre boutique propose | votre boutique vend | que vous vendez
    vous distribuez | vous importez | vous contrefaites | vous portez atteinte | par vos soins
  `,
  report: `
    plainte* | signal* | réclamation* | notification* | dénonc* | a informé | ont informé | informé* que
    informés par | informés qu* | nous informe | indique que | indique qu* | affirm* | prétend* | allég*
    déclaration d atteinte | avis d atteinte | avis de violation | demande de retrait | demandé le retrait
    demande de suppression | estime que | allègue* | fait valoir | mise* en cause | revendique*
    s est plaint* | conteste | contestent | selon la société | selon le titulaire | d après le titulaire
  `,
  infringe: `
    enfrein* | enfreint* | violation* | viole | violent | violerai* | violé* | port* atteinte
    atteinte* à | atteinte* aux | atteinte* au | atteintes | contrefa* | contrevien* | empièt*
    sans l autorisation | sans autorisation | sans l accord | sans son accord | sans leur accord
    sans le consentement | sans son consentement | sans notre accord | sans notre autorisation
    sans son autorisation | usage non autorisé | utilisation non autorisée | utilisation abusive
    usage abusif | non autorisé* | illicite* | sans licence | sans permission | sans droit | usurp*
    parasit* | reproduction non | lèse* | méconna*
  `,
  ip: `
    propriété intellectuelle | propriété industrielle | droits de pi | droit* de propriété | vero | dpi
  `,
  trademark: `
    marque* | droit des marques | nom de marque | logo | logos | marque déposée | marque enregistrée
  `,
  counterfeit: `
    contrefaçon* | contrefait* | contrefaisant* | faux produits | produits faux | faux articles
    imitation* | réplique*
  `,
  inauthentic: `
    authenticité | inauthentique* | pas authentique* | non authentique* | non originaux | pas originaux
    pas d origine
  `,
  copyright: `
    droit* d auteur* | copyright | œuvre* | photographe | photographies | droits voisins | dmca
    auteur des photos | auteur des photographies
  `,
  design: `
    dessin* ou modèle* | dessin* et modèle* | modèle* déposé* | dessin* déposé* | modèle communautaire
    dessin communautaire | design* | modèle enregistré | dessin industriel | modèle de l union | contrefaçon de modèle* | contrefaçon de dessin*
  `,
  patent: 'brevet*',
  utility: `
    brevet d utilité | modèle d utilité | brevet d invention | revendication* du brevet | brevet européen
  `,
  parallel: `
    importation* parallèle* | importé* … sans | marché gris | espace économique européen | eee
    épuisement | importé* au royaume | pas destiné* à | pas destinés à la vente | mis* dans le commerce
    non destiné* à
  `,
  selective: `
    distribution sélective | réseau de distribution | distributeur* agréé* | revendeur* agréé*
    distributeur* autorisé* | droits de distribution
  `,
  suspect: `
    susceptible* | pourrait | pourraient | soupçon* | éventuel* | potentiel* | peut être | semble*
    nos systèmes | détecté* | suspect* | présumé*
  `,
  listing: `
    offre* | annonce* | produit* | article* | listing* | asin* | référence* | objet* | fiche*
    page* produit* | mise en vente | mises en vente | publication* | sku*
    vous vendiez | vous vendez | vous proposiez | vous proposez | vendu* par vous | proposé* par vous
    que vous commercialisez
  `,
  account: `
    votre compte | compte vendeur | compte de vendeur | votre boutique | privilèges de vente
    autorisation de vendre | droits de vente | état du compte | compte de vente
    vous ne pouvez plus vendre | votre droit de vendre
  `,
  image: `
    image* | photo* | photographie* | visuel* | vidéo* | description du produit | texte de l annonce
  `,
  funds: 'fonds | solde | versement* | paiement* | virement* | avoirs | sommes',
  removed: `
    supprimé* | avons supprimé | avons retiré | a été retiré* | ont été retiré* | est retiré*
    sont retiré* | retiré* de la vente | retiré* du site | avons dû retirer | avons dû supprimer
    désactivé* | bloqué* | mis* hors ligne | mis fin à | clôturé* | interrompu* | plus disponible*
    plus en vente | plus visible* | inactive | inactives | suspendu* | masqué* | dépublié* | retiré l
    retiré cet | retiré votre | retiré vos | retiré certaine* | retiré le | retiré les | retiré une
    retiré des | annonce retirée | offre retirée | produit retiré | dû mettre fin
    indisponible* | n est plus proposé* | ne peut plus être | n est plus vendu* | hors vente
    avons bloqué | plus proposé* | retirée* | en pause
    n apparaît plus | n apparaissent plus | plus accessible* | inaccessible* | avons dépublié
    avons fermé | avons ôté | avons arrêté | n est plus en ligne | ne sont plus en ligne | ôté*
  `,
  removal: `
    sera retiré* | seront retiré* | sera supprimé* | seront supprimé* | suppression | retrait de l annonce
    retrait de l offre | être supprimé* | être retiré* | sera désactivé* | seront désactivé* | retirerons
    supprimerons
  `,
  'still-up': `
    pas été retiré* | pas été supprimé* | n avons pas retiré | n avons pas supprimé | reste active
    restent actives | reste en ligne | restent en ligne | reste disponible | restent disponibles
    demeure active | demeurent actives | toujours en ligne | toujours active* | toujours disponible*
    aucune mesure | pas encore pris | pas été affecté*
    encore en ligne | encore visible | encore active* | reste visible | pas encore supprimé*
    pas été désactivé* | pas été bloqué* | n avons rien | aucune action
    pour l instant en ligne | reste pour l instant | reste en vente | restent en vente
    demeure en ligne | demeure visible | encore en vente | toujours en vente | toujours visible*
  `,
  warning: `
    avertissement* | veuillez modifier | mise en garde | risque d être | avant de retirer
    pour éviter la suppression | pour éviter le retrait | modifiez votre | modifiez le
    faute de quoi … retiré* | faute de quoi … supprimé* | sinon … supprimé* | risque de
  `,
  restricted: `
    restreint* | restriction* | limité* | limitation* | suspendu* pendant | temporairement
    suspension temporaire | points de pénalité | points retirés | blocage temporaire | limité votre
    compte … limité
  `,
  deactivated: `
    compte … désactivé | compte … suspendu | compte … fermé | compte … bloqué | compte … résilié
    désactivé votre compte | suspendu votre compte | fermé votre compte | bloqué votre compte
    boutique … fermée | boutique … suspendue | suspendu votre boutique | fermé votre boutique
    ne pouvez plus vendre | plus autorisé à vendre | retiré votre autorisation | retiré vos privilèges
    désactivation de votre compte | suspension de votre compte | fermeture de votre compte
  `,
  withheld: `
    fonds … retenus | fonds … bloqués | fonds … gelés | gel de vos | gelé* | gel des | saisie | retenons
    reteni* les fonds | retenu* | bloqué les fonds | bloqué vos fonds | bloqué votre solde
    solde … bloqué | solde … retenu | versements … suspendus | paiements … suspendus
  `,
  appeal: `
    appel | recours | contestation* | contester | contre notification | contestez | plan d action
    faire appel | interjeter
  `,
  'your-appeal': `
    votre appel | votre recours | votre contestation | votre plan d action | votre demande de réactivation
    votre demande de rétablissement | votre contre notification | votre réponse | votre soumission
    vos documents | vos factures | votre facture | documents que vous | informations que vous
    documents fournis | documents envoyés | documents transmis | informations fournies
    informations transmises | informations envoyées | pièces fournies | pièces transmises
    vous avez soumis | vous avez envoyé | vous avez fourni | vous avez transmis | vous nous avez
    résultat de l appel | décision concernant votre | l appel que vous | votre dossier | vos explications
    votre réclamation | demande de réexamen | votre demande de | réexaminé | merci pour votre réponse | merci de votre réponse | merci pour votre message | merci pour vos | votre justificatif* | vos justificatifs | votre preuve | vos preuves | votre courrier | avons examiné vos | avons examiné votre | avons étudié votre | après examen | après étude
    suite à votre | recours contre | recours concernant | appel concernant | explications fournies
    justificatifs fournis | explications que | pièces que vous | votre opposition | vos observations
    nouvel examen | réexamen | examen de votre | votre message
  `,
  accepted: `
    accepté* | acceptons | approuvé* | validé* | accueilli* | fait droit | donné suite | retenu votre
    en votre faveur | abouti | donnons suite | retirons l avertissement | levé* | levons | en votre faveur | aucune infraction
    bonne nouvelle | ne figure plus | annulé* | avons annulé | obtenu gain de cause | donnons raison
    raison
  `,
  rejected: `
    refus* | rejet* | ne pouvons pas accepter | ne pouvons accepter | ne pouvons pas rétablir
    ne pouvons pas réactiver | ne pouvons pas remettre | ne peut pas être rétabli*
    ne peut pas être réactivé* | ne sera pas rétabli* | ne sera pas réactivé* | pas accepté*
    pas été accepté* | décliné* | impossible de rétablir | impossible de réactiver
    pas en mesure de rétablir | pas en mesure de réactiver | reste supprimé* | restent supprimé*
    reste désactivé* | restent désactivé* | maintenons notre décision | maintenons la
    maintenir notre décision | pas donner suite | ne peut aboutir | ne sera pas remis*
    ne seront pas remis* | pas remise en ligne | ne permet* pas | n est pas recevable | irrecevable* | ne suffit pas | reste hors ligne | restent hors ligne | reste retiré* | restent retiré* | ne pouvons la rétablir | ne pouvons le rétablir | ne prouve* pas | infructueu*
    pas possible de rétablir | maintenu* | maintient | maintenons | ne permettent pas | ne permet pas
    ne démontre* pas | n établit pas | pas recevable | irrecevable | sans suite favorable
    pas convaincu* | reste bloqué* | reste indisponible | demeure* indisponible* | ne répond* pas
    reste supprimée | restera supprimée | restera désactivé* | ne pouvons faire droit
    ne sera pas remise | non fondé*
  `,
  'more-info': `
    informations complémentaires | informations supplémentaires | davantage d informations
    plus d informations | plus de détails | documents complémentaires | documents supplémentaires
    pas suffisant* | insuffisant* | ne suffisent pas | incomplet* | incomplète* | précisions
    pièces complémentaires | éléments complémentaires | besoin de | manque* | illisible* | ne suffit pas | veuillez nous envoyer également | il nous faut | il nous manque | pas lisible*
    avant de pouvoir | avant de décider | avant de nous prononcer | avant de statuer
    pas encore décidé | nous avons besoin | merci de nous envoyer | veuillez joindre | lisible*
    pour statuer
  `,
  reinstated: `
    rétabli* | réactiv* | remis* en ligne | remis* en vente | de nouveau actif | de nouveau active*
    de nouveau disponible* | à nouveau active* | à nouveau disponible* | à nouveau en ligne
    de nouveau en ligne | restaur* | débloqué* | de nouveau visible* | republié*
    remise en vente | à nouveau en vente | de nouveau en vente | peut être remise | remettons
    remise en ligne | de retour
  `,
  unresolved: `
    non résolu* | pas résolu* | toujours inactive* | reste inactive | restent inactives
    reste* à résoudre | en suspens | autres violations | autres annonces | autres offres | en partie
    partiellement | restent désactivées | violations restantes
  `,
  retract: `
    rétract* | retirer sa plainte | retirer la plainte | retire sa plainte | retrait de la plainte
    retirer son signalement | se désist* | annuler sa plainte
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
  `,
  court: 'tribunal* | cour d appel | juge | juridiction | tribunal judiciaire | tribunal de commerce',
  order: `
    ordonnance* | référé | injonction* | saisie contrefaçon | décision de justice | jugement*
    mesures provisoires | ordonne | a ordonné
  `,
  suit: `
    assign* | demandeur | défendeur | demanderesse | défenderesse | action en justice
    procédure judiciaire | instance | rg n | litige | citation à comparaître
  `,
  sued: `
    assigné* devant | vous êtes assigné* | assignation | à votre encontre | contre vous
    vous êtes défendeur | désigné* comme défendeur | signifi*
  `,
  desist: `
    cesser | cessez | cessation | mettre fin | mise en demeure | mettons en demeure | mets en demeure
    retirer immédiatement | retirez immédiatement | retirer sans délai | supprimer sans délai
    supprimer immédiatement | interrompre | vous abstenir | veuillez retirer | veuillez supprimer
    de retirer ces | de supprimer ces
  `,
  undertaking: `
    engagement écrit | engagement de | vous engager | s engager | protocole | transaction amiable
    accord amiable | à l amiable | indemni* | dommages | sous toutes réserves | lettre d engagement
    réserve de tous
  `,
  demand: `
    mise en demeure | mettons en demeure | mets en demeure | nous vous demandons | je vous demande
    vous demandons de | exigeons | exige | sommons | invitons à cesser | vous prions de cesser
    vous prie de cesser | sommation | vous enjoignons
  `,
  threat: `
    à défaut | poursuites | action judiciaire | voies de droit | dommages et intérêts | saisirons
    saisir le tribunal | engager une procédure | engager toute | toute action | actions judiciaires
    sans autre avis | introduire une action | préjudice | voie judiciaire | juridictions compétentes
    agir en justice
  `,
  evaluation: `
    évaluation neutre | évaluation de brevet* | évaluation du brevet | évaluateur | apex
    procédure d évaluation | évaluation neutre de brevets
  `,
  hijack: `
    pirat* de votre fiche | détourn* | buy box perdue | perdu la buy box | nouveau vendeur sur
    alerte vendeur | s est greffé | s est ajouté à votre | a rejoint votre
  `,
  copied: `
    copié* | volé* | plagi* | repris vos | reprend vos | reprend votre | reproduit vos | utilise vos
  `,
  'restricted-product': `
    produit* interdit* | produits soumis | produit* réglementé* | produit* restreint*
    non autorisé à la vente | matières dangereuses | dangereux | pesticide* | dispositif* médica*
    rappel* | armes | médicament* | approbation préalable | article* interdit* | pas autorisé sur
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
    suivi | bon de livraison | réapprovisionnement | stock
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
    merci pour votre signalement
  `,
};
