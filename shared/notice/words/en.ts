import type { Words } from '../concepts.ts';

export const en: Words = {
  owner: `
    right* owner* | right* holder* | rightsholder* | rightsowner* | rightholder* | brand owner*
    brand holder* | trademark owner* | trademark holder* | trade mark owner* | trade mark proprietor*
    proprietor of the | copyright owner* | copyright holder* | patent owner* | patent holder* | patentee*
    owner of the trademark | owner of the copyright | owner of the patent | owner of the right*
    owner of the intellectual | holder of the | intellectual property owner* | ip owner* | ip holder*
    ip right* holder* | design owner* | complainant* | complaining party | claimant* | reporting party
    brand representative | authorized agent of the | mark owner* | owner of the mark
    proprietor of the mark | proprietor* | owner of us patent | owner of patent* | owner of u s
    brand says | brand has told | according to the brand | from the brand | the brand | photographer says
    the maker | who own the | owns the name | the manufacturer | the author | author s estate
    the studio | the artist | the designer | its owner | their owner | s owner | company claiming
    claiming to own | claims to own | claim to own | rightful owner* | member of our brand
    complaining company | complaining brand | creator of the | the creator
  `,
  'we-own': `
    our trademark* | our trade mark* | our registered | our copyright* | our patent* | our design*
    our brand | our brands | our intellectual | our ip | our exclusive | our rights | our mark
    our marks | my trademark | my copyright | my design | my photo* | my artwork | my pattern | my work
    our photo* | our image* | our original | our artwork | our client s | our client* | my client*
    we are the owner* | we are the holder* | we are the registered | we are the exclusive | we own
    we hold the | i am the owner | i am the author | i own | i am the copyright | owned by us
    registered by us | we are the brand | belongs to us | we are the maker* | we are the manufacturer*
    we are the creator* | copies of our | copy of our | we created | we designed | i designed | i created
    i took | i shot | i made | my own photo* | our own photo* | under our brand | pattern … is ours
    design … is ours | mark … is ours | we ve owned | we have owned | owned that mark | our perfumes
    as the manufacturer | own products | our product | our products | than ours | our objection to your
    our report to | our report against | notice we sent | report we filed | report we submitted
    complaint we filed | complaint we submitted | claim we filed | i m the photographer
    i am the photographer | i m the author | i m the owner | i m the designer | i m the artist
    is mine | are mine | isn t ours | is not ours | are not ours | aren t ours | not one of ours
    are not hers | are not his | i drew | i painted | i charted | i wrote it | i sewed | i knit*
    i took the photo | i took the picture | i took that | drawn by me | painted by me | taken by me
    we make | our name | my name on | our family name | my family name | under my name | my pictures
    my drawings | my charts | my paintings | my poem | my father s | my mother s
  `,
  client: `
    our client* | my client* | we represent | we act for | we act on behalf | acting for
    acting on behalf of | on behalf of our | on behalf of my | we are counsel | counsel for
    attorneys for | attorney for | solicitors for | we have been instructed | we have been retained
    have retained this firm | has retained this firm | has instructed us | have instructed us
    this firm represents | this law firm represents | this office represents | i represent | our mandate
    mandate from | general counsel of | in house counsel | legal team at | we are instructed
    on the instructions of | writing on behalf | write on behalf | our principal | our client
  `,
  lawyer: `
    attorney* at law | attorneys | attorney | law firm | law office* | law offices | llp | solicitor*
    barrister* | esq | legal counsel | counsel | legal department | legal team | ip counsel
    brand protection team | brand protection agency | general counsel | our solicitors | my solicitor*
  `,
  buyer: 'buyer* | customer* | shopper* | purchaser* | consumer*',
  'other-seller': `
    another seller | other seller* | third party seller* | third party has | third seller | new seller*
    additional seller* | unauthorized seller* | unauthorised seller* | unknown seller*
    unknown merchant* | rogue seller* | competing offer* | competing seller* | competitor*
    another merchant | seller you do not recognize | someone else | new offer from | an offer by
    sellers joined | seller has joined | seller joined | sellers on your | seller on your
    sellers on our | seller on our | multiple sellers | another store | another shop | different seller
    new competitor | somebody else | someone else is | unknown offer | seller … on your
    seller … to your | joined your listing | joined your | shop called | store called | seller called
    a shop named | shop named | seller you have not authori* | seller you did not authori*
    seller that is not authori* | seller you do not know | seller not authori* | a website that
    there s a website | a seller on | sellers on | on aliexpress | on temu | on ebay | somebody
    a competitor | follow on seller | shop that | store that
  `,
  yours: `
    your brand | your brands | your listing* | your own listing* | your asin* | your detail page*
    your buy box | your product page* | your trademark* | your registered | your content | your images
    your photos | your pictures | your copyright* | brand you own | brands you own | brand enrolled
    enrolled brand* | our listing* | our asin* | our detail page | our own listing* | our product
    our lamp | your own product | your own products | your bottle | your brand s | of your brand
    your hologram | in your name
  `,
  'you-sell': `
    you are selling | you are offering | you sell | you offer | you have offered | you have sold
    you are using | you use | your store sell* | your store offer* | your shop sell* | your shop offer*
    your sale of | your unauthorized | your unauthorised | your use of | your offering of
    your seller account offers | offered by you | sold by you | your conduct | your infring*
    that you are | your storefront | your ebay store | products sold under your | you have listed
    you listed | you advertise | your advertis* | your company is | your business is | your use
    you re using | you re selling | you are advertising | in your shop | in your store
    in your storefront | your listing copies | your product copies | your product infringes | dealing in
  `,
  report: `
    complaint* | report of | report from | reports from | reports of | a report | the report | reported
    reports that | notice of | notice from | notification of | notification from | claim from | claim of
    a claim | claims that | claim that | claim* received | allegation* | alleging | alleges | alleged
    allegedly | has informed us | have informed us | informed us that | notified us | has notified us
    we have been notified | we were notified | contacted us | takedown request | takedown notice
    take down notice | take down request | removal request | request to remove | asked us to remove
    requested that we remove | requested the removal | requested removal | dmca notice | dmca takedown
    notice and takedown | received a notice | received notice | submitted a notice | infringement notice*
    infringement report* | infringement claim* | vero report | noci | notice of claimed | complain*
    told us | tells us | says that | says it | states that | asserts | believes that | according to the
    according to a | according to its | flagged by | raised by | lodged | objected to | has claimed
    have claimed | claimed that | on behalf of the right* | filed a report | filed a complaint
    filed a claim | filed a trademark | filed a copyright | filed a patent | filed a notice
    asked us to end | asked us to take | asked that we | according to | has told us | have told us
    let us know that | wrote to us | has written to us | approached us | complained | asserted … against
    has asserted | have asserted | objects to | objected | has flagged | flagged | has submitted
    have submitted | was notified by | ve been notified | have been notified | it has asked us
    has asked us to | had asked | asked us to act | prompted by the | told eBay | got … notice
    contacted us about | drew our attention | brought to our attention | come to our attention
    raised a concern | raised concerns | believes | identifying your | accuses | accused | claim about
    claims about | claimed | claiming | is complaining | submitted … claim | submitted … complaint
    submitted … report | filed … claim | filed … complaint | filed … report | takedown
  `,
  infringe: `
    infring* | violat* the ip | violat* the intellectual | violat* the rights | violat* the trademark
    violat* the copyright | violat* their | violat* intellectual | violating their | violates their
    violation of intellectual | violation of their | violation of the rights | violates the rights
    violates our | violation of our | violate our | breach of their | breach of the rights
    without the permission of | without permission from | without their permission
    without our permission | without authorization from | without authorisation from
    without authorization of | without our authorization | without our authorisation
    without our consent | without their consent | without the consent | without a license
    without a licence | unauthorized use | unauthorised use | unauthorized cop* | unauthorised cop*
    unauthorized reproduction* | unauthorised reproduction* | not authorized to use
    not authorized to sell | not authorised to sell | misuse | misus* of | ip violation*
    intellectual property violation* | copyright violation* | trademark violation* | patent violation*
    dmca | passing off | likelihood of confusion | pirat* | without … permission | without … consent
    without … authori* | unlicensed | not licensed | without a valid license | not authorized by
    not authorised by | not authorized to | not authorised to | misappropriat* | unlawful* use*
    copies its | copies the | belongs to somebody | hasn t licensed | has not licensed
    have not licensed | not licensed to | not permitted to use | no permission | no license | no licence
    unlawful use | unlawful reproduction | copied from | violat* … rights | infringement*
    used … without | uses … without | using … without | rights in these | unauthorized copy
    protected by copyright | is protected
  `,
  ip: `
    intellectual property | ip right* | ipr | iprs | ip infring* | ip complaint* | ip claim*
    ip violation* | ip policy | ip protection | proprietary right* | verified right* owner | vero
    industrial property
  `,
  trademark: `
    trademark* | trade mark* | trade marks | registered mark* | word mark* | service mark* | brand name*
    logo | logos | lanham | its mark | their mark | the mark | a mark | marks of | registered mark
    trade name | name of the brand | brand name | product name contains | that mark | this mark
    mark without | mark on the | mark in the | mark s owner | company s brand | another brand
    brand in the title | brand in titles | name in the title | brand s name
  `,
  counterfeit: `
    counterfeit* | fake* | replica* | knock off* | knockoff* | not genuine | non genuine | imitation*
    bogus good* | pirated good* | forged good* | a replica | isn t genuine | are not genuine
    aren t genuine | fakes | knock offs
  `,
  inauthentic: `
    inauthentic* | not authentic | non authentic | authenticity | not be authentic | isn t authentic
    inauthentic
  `,
  copyright: `
    copyright* | dmca | copyrighted | artwork* | literary work* | photograph* belong*
    author of the work | original work* | unauthorized reproduction* | 17 u s c | digital millennium
    author says | author claims | her work | his work | reproduces her | reproduces his
    author of the book | author who | protected text | protected photo* | protected by copyright
    his photos | her photos | their photos | photographer* | illustration* | her illustrations
    copyrighted work | music in | song | lyrics | author | drawing* | painting* | her photo* | his photo*
    my photograph* | my photos | my pictures | my images | raw files | pictures you
    photos you are using | graphic*
  `,
  design: `
    design patent* | design right* | registered design* | community design* | design registration*
    industrial design* | design infring* | protected design* | registered community design
    unregistered design | design complaint | patented design | protected design | shape of
    registered shape | design infringement | design claim | design report
  `,
  patent: 'patent* | claim* of the patent | prior art',
  utility: `
    utility patent* | utility model* | invention patent* | patent claim* | claims of u s patent | claim 1
  `,
  parallel: `
    parallel import* | grey market | gray market | grey import* | imported into the
    without consent into | not intended for distribution | not intended for sale in
    european economic area | first placed on the market | outside the eea | within the eea
    exhaustion of right* | unlawful import* | unauthorized import* | unauthorised import*
    import without | not authorized for sale in | not authorised for sale in | never meant for
    not meant for | put on the market in | eea origin | uk or eea | marketing of these goods in the eea
    parallel | outside the uk | outside the eu | outside europe | outside the european
    first sold outside | european economic | imported from | imported without
    intended for another market | intended for the … market
  `,
  selective: `
    selective distribution | network of authorized | network of authorised | only authorized
    only authorised | not an authorized reseller* | not an authorised reseller*
    not an authorized distribut* | not an authorised distribut* | not an authorized dealer*
    not an authorised dealer* | authorized dealer* | authorised dealer* | distribution agreement*
    distribution network | distribution right* | authorised resellers | authorized resellers
    authorised retailers | authorized retailers | authorised partners | authorized partners
    reseller agreement | selective | only through | official dealers | approved dealers
    approved resellers | approved retailers
  `,
  suspect: `
    suspected | suspect that | suspect* of | potential* | potentially | possibly | may have | may be
    may infring* | might | appears to | appear to | our systems detected | our system detected
    automatically detected | we have identified | we detected | we found | misuse
  `,
  listing: `
    listing* | offer | offers | item | items | product | products | asin* | sku | skus | detail page*
    advert* | auction* | goods | post | product page* | ad | ads | the content at | content listed
    the content below | following content | removed it | removed them | took it down | took them down
    they have been taken | they have been removed | it has been removed | it has been taken | sold by you
    that you sell | you are selling | you were selling | offered by you | the title | this title
    the recording | the article | see it | buy it | find it | ended it | closed it | blocked it | hid it
    paused it | deactivated it | disabled it | pulled it | deleted it | took it off | suspended it
    ended them | blocked them | hidden it | theme | video | videos | your catalogue | your catalog
    part of your catalogue | your auction | the book | your banner | size chart | product link | links
    your download | t shirt | these goods | the goods | the page | your shop
  `,
  account: `
    your account | your seller account | seller account | selling account | your store | your shop
    selling privileges | selling privilege | account health | your selling | your storefront
    seller profile | merchant account | your ability to sell | you may no longer sell
    you can no longer sell | you may not sell | live selling | your store is | your shop is | our store
    list again | create new listings | your selling account | with us any more
  `,
  image: `
    image* | photo* | picture* | video* | main image | product description | bullet point* | listing text
    detail page content | a+ content | theme | banner | size chart | bullet points | description
    text on | main picture | video clip | product video | your photos | photograph
  `,
  funds: `
    funds | fund | balance | disbursement* | payout* | proceeds | payments to you | payment account
    wallet | assets | money | withdrawal | your earnings | your revenue | your money | payouts
  `,
  removed: `
    removed | have removed | has been removed | have been removed | was removed | were removed
    we removed | deactivated | took down | taken down | take down* | taken offline | delisted
    de listed | suppressed | blocked | has been hidden | we hid | have been hidden | is hidden
    made inactive | set to inactive | is inactive | no longer active | no longer available
    not available for sale | no longer for sale | disabled | ended your | ended the | ended early
    has been ended | were ended | was ended | been ended | we ended | unpublished
    cancelled your listing* | canceled your listing* | deleted | suspended from sale
    withdrawn from sale | pulled | been closed | have been paused | took … down | take … down
    taken … down | taken … off | took … off | ended … early | ended … item | ended … listing
    removed … from sale | is no longer for sale | not for sale anymore | off sale
    no longer be available | no longer live | no longer visible | pulled … from | withdrew … from sale
    unlisted | offline | no longer offered | no longer listed | inactive | not offered any
    has been blocked | have been blocked | blocked from sale | cannot be sold | can t be sold
    sales are suspended | sales have been suspended | removal stands | stays inactive | remains inactive
    stays offline | have hidden | no longer public | no longer shown | is suspended | are suspended
    was suspended | has been suspended | have been suspended | been suspended | made … unavailable
    is unavailable | are unavailable | now unavailable | currently unavailable | have paused | ve paused
    is paused | was paused | are paused | been paused | paused your | listing* ended | item* ended
    offer* ended | can t sell the | cannot sell the | cannot sell this | can t sell this
    no longer sell this | no longer sell the | any more on | may not be sold | may no longer be sold
    can no longer be sold | can no longer be bought | cannot be bought | can t be bought
    can t be ordered | cannot be ordered | stopped selling | stopped the sale | sale has been stopped
    sales have stopped | sales were stopped | ve removed | ve taken | ve deactivated | ve ended
    ve hidden | ve blocked | ve disabled | taken off sale | off the site | has come down
    have come down | came down | is down | no longer see | can t be seen | cannot be seen | cannot see
    can t see it | not shown to | hidden from | took it off | no longer appear* | not appear in search
    no longer found | can t be found | no longer on | closed the listing | switched off | pulled it
    dropped from | withdrawn from | removed for now | off the marketplace | stopped showing
    closed to new orders | have been ended | had to stop | stopped your offers | stop your offers
    had to pull | have delisted | has been shelved | shelved | was pulled | been withdrawn from sale
    withdraw … from sale | to withdraw your | obliged to cancel | cancel your auction
    can t see your item | can t see … any more | cannot see … any more | longer be seen | longer buy
    no longer buy | ceased to be | not visible | invisible | isn t visible | not be shown
    is no longer shown | no longer on sale | no longer sold | taken out of | out of search | came off
    closed your listing | listing is closed | listing was closed | ended them | have been stopped
    stopped | removal of your listing | removal of the listing | access … disabled | disabled access
    disable your listing | made inaccessible | not accessible | took the … down | took your … down
    taken your … down | take your … down | brought down | withdrawn your | have withdrawn the
    was unpublished | been unpublished | rightly removed | stopped payments and blocked | is gone
    has gone from | no longer in your shop | had to take | took it out | stays ended | remains ended
    stay ended
  `,
  removal: `
    will be removed | will remove | be removed | may be removed | will be deactivated
    will be taken down | subject to removal | removal of | will be delisted | will be deleted
    remove your | remove the | will be suppressed | will be hidden | will be blocked | will be taken off
    will be ended | we will disable | will disable | will deactivate | may be suppressed
    may be deactivated | may be blocked | will delist | must deactivate | ll take … offline
    will take … offline | ll remove | ll take down | comes down | will come down | will go offline
    will disappear | be taken off | will be withdrawn | will end the | we will end | ll end | or we will
    will be stopped | to avoid removal | do it for you | will be pulled | would be removed
    will come off | be delisted | be ended
  `,
  'still-up': `
    not been removed | has not been removed | have not been removed | have not removed | not removed your
    remain* active | remain* live | still active | still live | still available | remain* available
    not been taken down | no action has been taken | have not taken any action | have not taken action
    will not be removed at this | has not been affected | not affected at this time | are not removing
    not removing | still published | still visible | still online | remain* visible | remain* online
    remain* published | stays active | stay active | stays live | stays online | currently active
    currently live | currently online | is still up | are still up | is still for sale
    are still for sale | remains for sale | remain for sale | remains on sale | stays up | stay up
    can still be bought | can continue to sell | may continue to sell | keep selling | has not been taken
    not taken down | is unaffected | are unaffected | listing is active | taken no action
    done nothing to | not acted | haven t acted | have not acted | still buyable | have not touched
    haven t touched | haven t removed | haven t taken | haven t done | not yet removed
    not yet been removed | not been deactivated | leave it online | leave the listing | leaving it
    as it is for now | left the listing | left it online | have done nothing | nothing was removed
    nothing has been removed | nothing has been taken | nothing was taken | remains active | remains live
    items have not been | listings are not affected | not affected | no listing was | was never removed
    no change has been made to | for the time being | remains listed | remains on the | still listed
    left online | stays listed | leave it up | left it up | may stay | can stay | still selling
    has not been touched | not taken anything | not yet taken | we have not yet | keeps its place
  `,
  warning: `
    warning | policy warning | please modify your | modify your product | edit your listing* | at risk of
    this is a warning | will be removed if | to avoid removal | may be removed if | may be removed
    will be removed | before we remove | prevent removal | to keep your listing* | please edit | edit the
    please change | rewrite it | please rewrite | please revise | before it is removed | own risk
    as a warning | if nothing changes | or we will end | unless you reply | unless you respond
    taken down unless | removed unless | will be taken down unless | be removed unless | failing which
  `,
  restricted: `
    restricted | suspended for | temporarily suspended | selling restriction* | selling limit*
    feature* limited | limited | frozen for | selling is restricted | restriction* on | cannot list
    unable to list | can t list | can t sell for | days suspension | temporary block | limited your
    have limited | is limited | are limited | will not be able to create | not be able to list
    can t create new | cannot create new | not list new | limits on your account | you can not list
    limited to | feature* … disabled | restriction on your account | account is restricted
    account was restricted | restricted account | restrained by us | account has been restrained
    account … restrained | selling is paused | may not list | not be able to sell | store is frozen
    shop is frozen
  `,
  deactivated: `
    account has been deactivated | account was deactivated | account is deactivated
    account has been suspended | account has been closed | account was suspended | account is suspended
    account have been suspended | store has been suspended | store has been closed
    shop has been suspended | shop has been closed | store was closed | account has been terminated
    account has been permanently | shop is suspended | store is suspended | shop is closed
    store closure | deactivated your | have deactivated your amazon | suspended your account
    suspended your selling | suspended your shop | suspended your store | closed your account
    closed your shop | closed your store | terminated your | disabled your account | disabled your shop
    selling privileges have been removed | selling privileges have been revoked
    removed your selling privileges | revoked your selling | removal of your selling privileges
    may no longer sell | can no longer sell | no longer sell on | account deactivation
    account suspension | account was permanently | account has been blocked | store was suspended
    deactivation of your | permanent suspension | permanently suspended | account … deactivated
    account … suspended | account … closed | account … terminated | deactivated … account
    suspended … account | closed … account | shop … suspended | your store is offline
    your shop is offline | account is permanently | seller account is permanently | account closed
    your account closed | closed permanently | not sell with us | may not sell with us
    permanently closed | account stays closed | account remains closed | permanently blocked from selling
    store has been shut | store was shut | shut down your | shut your store | lost your selling
    ended our agreement with you | terminate your account
  `,
  withheld: `
    funds are being held | funds held | funds will be held | funds on hold | hold on your | held your
    holding your | withheld | withhold* | held in your account | froze | frozen | freez*
    asset restraint | restrain* your | not be transferred | funds will not
    will not be disbursed | payouts have been | payouts are | payments are on hold
    disbursement* on hold | disbursement hold | placed on hold | balance is on hold
    balance has been held | unable to withdraw | cannot withdraw | hold the funds | holding the funds
    hold funds | holding funds | funds are on hold | hold … funds | holding … funds | funds … hold
    funds … held | balance … held | frozen … balance | froze … balance | disbursements … hold
    reserve* … funds | placed a hold | put a hold | hold on disbursements | hold on the
    balance has been restricted | balance is restricted | restrains … account* | restrained … funds
    restrained … account* | account* … restrained | restrains … assets | funds … restrained
    restrained from transferring | restrained from withdrawing | restrained from disbursing
    restrained … assets | assets … restrained | restrains … funds | restrained … money
    balance … restrained | funds restricted | restricted funds | funds are restricted
    funds have been restricted | restricted usd | restricted eur | restricted gbp | restricted … balance | amount … restricted | balance … on hold
    payouts … paused | payouts … on hold | payout … withheld | payouts … suspended | payouts … stopped
    payments … paused | payments … on hold | won t be able to withdraw | not be able to withdraw
    can t withdraw | withdrawal function | restrain the assets | restrain the funds | money … on hold
    hold your money | keep your funds | locked your balance | balance is locked | paused your payouts
    reserved your | funds were placed | placed … on hold | stopped payments | stopped payouts
    payments out of your account | release the balance | nor release
  `,
  appeal: `
    appeal* | counter notice* | counter notification* | counternotice* | counternotification*
    counter claim* form | plan of action | dispute this | dispute the | file a dispute | dispute
    challenge | complaint handling | objection | counter statement | internal complaint
  `,
  'your-appeal': `
    your appeal | your counter notice | your counter notification | your counternotice
    your counternotification | your dispute | your plan of action | your submission
    your response to the | your reinstatement request | your request to reinstate
    your request for reinstatement | your request to reactivate | your case for reinstatement
    the appeal you | an appeal you | appeal you submitted | information you provided
    information you submitted | information you sent | documents you provided | documents you submitted
    documents you sent | documents that you | invoice that you | documentation you provided | documentation you submitted | you have submitted
    you submitted | you provided | you sent us | evidence you | invoices you | your invoice*
    your documents | your documentation | your explanation | the counter notice
    the counter notification | your plan | your reply | your objection | your defense | your defence
    regarding your appeal | about your appeal | result of your appeal | appeal result | appeal outcome
    appeal decision | outcome of your | decision on your | result of the appeal | appeal status
    your challenge | your email about | for your appeal | appeal review | our decision about your
    your additional information | your evidence | the evidence you | your request | your invoices
    the invoices | your response | for the invoices | for the documents | for your documents
    thank you for your reply | thank you for your response | thank you for your message
    thank you for your email | thank you for your letter | thanks for your reply
    thanks for your response | thanks for your message | thanks for your email | thank you for sending
    thanks for sending | thank you for submitting | thanks for submitting | what you sent | you have sent
    you uploaded | you sent in | we have reviewed your | we reviewed your | we ve reviewed your
    we looked at your | we have looked at your | reviewing your | review of your appeal | reconsidered
    you asked us to | your proof | your license | your licence | your authorization | your authorisation
    your letter | you appealed | you disputed | you contested | you asked us to reconsider
    you asked us to review | you asked for a review | asked us to look again | your counterclaim
    your objections | your attachment* | you attached | your statement
    thank you for contacting us about | thank you for your patience | appeal regarding | appeal for
    appeal on | appeal about | the appeal | this appeal | an appeal against | appeal has been
    appeal was | receipt you | letter you | invoice you | license you | licence you
    documents received from you | we received your appeal | we have your appeal | appeal received
    case you opened | reconsideration | your explanations | your counter | your counterstatement
    your argument | your arguments | your claim that | you state that | you stated that | you say that
    you ve shown | you have shown | you showed | your internal complaint | your complaint under article
    your complaint against our | your objection to | material you supplied | you supplied
    the receipts you | you did not send | after your appeal | in your appeal | with your appeal
    your appeal was | plan of action that you sent | number of appeals | time for answering
    the documents we asked | had another look | look at it again | looked at it again | looked again
    having looked | reviewed the case again | second look | further review | fresh review | on review
    upon review | our review is complete | review is complete | after careful consideration
    careful consideration | our final decision | final decision | our original decision
    our earlier decision | our previous decision | previous decision | case closed | appeal rejected
    appeal denied | appeal accepted | appeal approved | appeal granted | appeal upheld
    appeal successful | appeal unsuccessful | your side of | your comments | your proof of
    what you told us | you ve sent | you have given us | you gave us | thanks for the invoice*
    thanks for the documents | thank you for the documents | thank you for the invoice*
    thank you for removing | thank you for correcting | thank you for your submission
    having received no | we asked for in time | to process your appeal | never sold by you | we checked
    our reviewers | our review team | review team | reviewer
  `,
  accepted: `
    accepted | approved | granted | successful | succeeded | upheld your | in your favor | in your favour
    decided in favor of you | we accept | we agree | has been resolved | is resolved
    was found to be valid | your appeal passed | passed | we have lifted | lifted | overturned | reversed
    removed the violation | violation has been removed | violation was removed | cleared
    warning has been removed | no longer at risk | ruled in your favor | ruled in your favour
    your appeal won | agreed with you | agree with you | found in your favor | found in your favour
    found no infringement | no violation was found | no longer counts | removed the strike
    strike was removed | strike has been removed | points have been returned | points were returned
    points have been restored | good news | happy to tell you | pleased to tell you
    pleased to inform you | happy to let you know | agreed with your | case is closed in your
    complaint no longer counts | withdrawn the strike | no action is needed from you | not be counted
    has been voided | was voided | set aside | we were wrong | was removed by mistake | removed in error
    struck from your | off your record | from your record | from your account health | were enough
    was enough | were sufficient | was sufficient | is sufficient | are sufficient | convinced us
    after all | in order | points were refunded | points have been refunded | refunded your points
    you re right | you are right | our mistake | our error | error on our side | was an error on our
    mistake on our | not upheld | did not uphold | complaint … not upheld | was not upheld | annulled
    no longer counts against | not found to infringe | does not infringe | doesn t infringe
    resolved the complaint | resolves the complaint | appeal succeeded | appeal was successful
    appeal was granted | lifted the | have lifted | has been lifted | was lifted | we accept that
    strike is withdrawn | strike was withdrawn | is withdrawn from your record | complaint was removed
    complaint has been removed | complaint is removed | removed the complaint | complaint … removed from
    cleared your | the complaint is unfounded against | not likely covered | not likely infringe
    rejected the patent owner | rejected the complaint | rejected the report | reject the complaint
    dismissed the complaint | dismissed the report | complaint … dismissed | report … dismissed
    meets the legal requirements | is valid and | with no lawsuit | no lawsuit | has not gone to court
    not filed a lawsuit | complaint not established | complaint is not established | complaint was not established
    counter notification … is established | passed the review | passed our review | satisfied that | we are satisfied | proved that | showed that | shown that
  `,
  rejected: `
    rejected | denied | declined | reject your | cannot accept | can not accept | unable to accept
    not accepted | not been accepted | not accept your | did not accept | not approved
    cannot reinstate | unable to reinstate | not reinstate* | not be reinstated | cannot reactivate
    unable to reactivate | not be reactivated | does not address | do not address | did not address
    not sufficient | insufficient | unsuccessful | not successful | failed | will remain down
    will remain removed | will remain deactivated | remain removed | remain deactivated
    remains removed | remains deactivated | remains in place | remain in place | stay down
    stay removed | stays down | upheld the | uphold our | stand by our | decision stands
    decision is final | final decision | maintain* our decision | not valid | was invalid
    not able to verify | unable to verify | could not verify | not convinced | dismissed your
    turned down | not restore* | not be restored | unable to restore | decided to keep
    decision to remove | not reverse* | not been able to accept | not change our decision
    not overturn* | lost your | not proven | uphold | upheld the removal | upheld our
    maintain* the removal | remain* removed | stay* removed | did not show | does not show that
    will not be reinstated | will not reinstate | can t accept | can t reinstate | can t reactivate
    can t restore | won t be restored | won t be reinstated | won t restore | not able to accept
    not able to reinstate | not able to restore | not able to reactivate | not change our
    could not be verified | couldn t verify | couldn t be verified | can t verify | cannot be verified
    cannot verify | not enough to | doesn t show | doesn t prove | do not prove | does not prove
    not valid proof | remains off | stays off | remains inactive | stands by | no further review
    not reopen | cannot lift | can t lift | remains closed | remains suspended | stay* in place
    will stay in place | remain* in force | stay* in force | will stay removed | not upheld
    was not upheld | not been upheld | fall* short | fell short | not persuaded | not able to overturn
    does not meet | do not meet | did not meet | not enough evidence | does not support | we disagree
    not going to be | not in your favor | not in your favour | could not agree | don t agree with your
    cannot agree | no change to | will not change | unchanged | cannot be reinstated
    cannot be restored | can t be reinstated | can t be restored | refused | refuse | refusal
    cannot be accepted | can t be accepted | cannot approve | can t approve | has been closed without
    without success | not reverse | keep* the listing down | stays unpublished | remains unpublished
    stays blocked | remains blocked | did not agree | does not agree | not agree | has not passed
    not passed | did not pass | confirmed the report | confirmed the complaint | confirmed its
    maintains its | maintains the | stands by its | evidence invalid | invalid evidence | stays deleted
    stays ended | not overturned | no grounds | could not be accepted | not sustained | to no avail
    stay* offline | did not convince | not convince | didn t convince | stays so | remains so
    has lapsed | deemed established | infringement has been established | complaint has been established
    infringement is established | complaint is established | is unfounded
    was unfounded | is dismissed | was dismissed | we uphold | upheld | consider the complaint justified
    complaint justified | permanently blocked | maintain the block | maintain the removal
    maintain the restriction | we maintain | not changing anything | not change anything
    doesn t change this | does not change this | changes nothing | has not changed | hasn t changed
    not changed | cannot be appealed | can t be appealed | no further appeal | maximum number of appeals
    appeal has been closed | appeal was closed | closed your appeal | won t be relisted
    not be relisted | will not be relisted | won t be put back | not be put back | stay offline
    stays offline | remain offline | remains offline | remain closed | keep your account closed
    keep it closed | keep the listing | keep … offline | keep … removed | keep … down | leave … down
    leave it down | stays closed | won t answer | will not answer | no further messages
    restriction upheld | removal upheld | decision upheld | confirmed our decision
    confirm our decision | confirm the removal | removal is confirmed | was rightly | rightly removed
    stays removed | stays in force | could not process | couldn t process | not meet | lacks the
    lack of | did not provide | not provided | no valid | not prove | failed to prove | failed to show
    couldn t confirm | cannot confirm | can t confirm | unable to confirm | not confirmed
    doesn t lead to restoration | not lead to | remains disabled | stays disabled | was denied
    is denied | been denied | refused your | is invalid | notice is invalid | could not accept
    couldn t accept | unable to accept | doesn t change the result | does not change the result
    result is the same | the result stands | answer is no | answer remains no | says no
    can t come back | cannot come back | will not come back | not coming back | won t be returning
    will not be returning | won t return | will not return | can t return | cannot return
    report is still good | remain* as it is | stay* as they are | correctly ended | correctly removed
    rightly ended | rightly taken down | leaving … off | violation confirmed | violation is confirmed
    removal confirmed | not put … back | can t put | cannot put | hands are tied | was the last appeal
    do not plan to | don t plan to | have no plans to | do not agree | report is upheld
    claim is upheld | removal is upheld | still stands | final word | not be published again
    won t be published | will not be published | not be shown | not be displayed
    continue to be unpublished | continues to be unpublished | follow the claim | no longer be sold
    removal … confirmed | removal … upheld
  `,
  'more-info': `
    more information | additional information | further information | not enough information
    insufficient information | do not have enough | don t have enough | did not provide enough
    missing information | more details | more detail | greater detail | further details
    additional documents | additional documentation | further documentation | further documents
    following documents | still need | still require | we need the following | we need more
    please provide the following | incomplete | is missing | are missing | clarify
    unable to process your appeal without | before we can reinstate | before we can make
    before we can complete | we also need | still missing | please also send | please also provide
    another copy | a clearer | legible | illegible | unreadable | not readable | cannot read | can t read
    please resend | send again | cut off | before we can decide | before we decide | before deciding
    to decide we need | need one more | need a | we need to see | need you to send | please send us
    send us a | send us an | please upload a | cannot decide yet | can t decide yet | have not decided
    haven t decided | not yet decided | on hold until | pending until | we ll take another look
    doesn t show where | does not show the | doesn t show the | we would like to see | resubmit
    please attach | does not list | doesn t list | is not dated | too blurry | blurred | blurry
    not signed | unsigned | not dated | undated | has expired | signed copy | send a signed
    go on with your | continue with your | continue your appeal | continue our review | proceed with your
    to continue | is unclear | not clear | doesn t match | do not match | need more details | we d need
    we would need | need an invoice | need the | revise it and resubmit | revise and resubmit
    please resubmit | to make a decision | please revise | not enough evidence | you still have until
    to add a | to process your appeal we need | could you send | please send | send us the | send the
    we require | is required | are required | further evidence | additional evidence | more evidence
    supporting documents | to lift the … need | what is missing | are still missing | please complete
    please explain | please supply | supply the | supply us
  `,
  lacking: `
    could not read | couldn t read | can not be read | can t be read | cannot be read | hard to read
    could not open | couldn t open | cannot open | does not open | out of focus | too dark
    too small to read | there is no … number | no telephone number | no phone number | no postal address
    not been signed | wrong form | used the form | filled in the form | another form
    in the name of another | page is missing | missing page* | missing from the | missing on the
    not been looked at | not looked at | not been reviewed yet | not reviewed yet | review is paused
    reviewing is paused | scan … again | send it back to | tell us where | tell us whether
    tell us in which | has … questions | two questions | some questions | one more thing
    wait for your reply | wait for your answer | waiting for your answer | waiting for you
    until we hear from you | until you have sent | nothing is decided | no decision has been made
    no decision yet | not process … yet | cannot process … yet | could not process … yet
    couldn t process … yet | can t process … yet | not be processed yet | not yet be processed
    not be processed until | can t forward | cannot forward | before it can | closed as unanswered
  `,
  reinstated: `
    reinstat* | reactivat* | restor* | live again | active again | back on sale | available again
    available for sale again | back up | back online | is now active | are now active | now live
    are live | re enabled | reenabled | unblocked | may sell again | can sell again | may relist
    can relist | allowed to relist | re activated | put back | made available again | no longer blocked
    republished | visible again | buyers can see | published again | published … again | republish*
    for sale again | listed again | put … back | bring … back | brought … back | come back | comes back
    is back | are back | live once more | active once more | once more live | once again live
    list it again | list … again | relist | sold again | sell … again | buy … again | be bought again
    return* to sale | returned to the site | reopened | reinstatement | went live again | been put back
    purchased again | can be purchased again | shows up again | show up again | release them | released
    list again | be released | back up again | back in search | is back online | for sale once more
    available once more | open again | opened again | unfrozen | unlocked | reopen | bringing … back
    restored | ordered again | order … again | yours again | back in your shop | back in our shop
    back in the shop | back in our store | back in your store | switched on again
    switched on once more | turned on again | given … back to you | given back to you | free to relist
    go back on sale | goes back on sale | went back on sale | going back on sale | buyable again
    displayed normally | displayed as normal | shown again | shown to customers again
    shown to buyers again | can be seen again | on display again | on the site again | appears again
    appear again | published once more | made active | been made active | set to active | selling again
    are live again | open for business again
  `,
  unresolved: `
    remain* unresolved | unresolved | still unresolved | outstanding violation* | other violation*
    remaining violation* | not yet resolved | still need to be | still require | are still inactive
    is still inactive | will remain inactive | remain inactive | remaining listing* | other listing*
    remain suppressed | following listing* remain | not all | some of your | one of the | in part
    partial* | partly | are still open | will stay inactive | result differs | results differ
    differs by | mixed result | outcome differs | the last one | not for the | for the others
    the other one | the rest | only partly | one exception | with the exception of
    could not be reinstated for | the third | the fourth | for the remaining | the remaining one
    remaining one | for the uk | other stores | of the three | of the five | two of the | three of the
    one of them | four were | only one of | except for | the other two | but not for | not for the others
    the rest stays | the other listing*
  `,
  retract: `
    withdraw* | withdrew | retract* | rescind* | revok* their complaint | cancel* their complaint
    revoke* | call back | take back | drop
  `,
  withdrawn: `
    has withdrawn | have withdrawn | had withdrawn | been withdrawn | was withdrawn | were withdrawn
    is withdrawn | are withdrawn | now withdrawn | withdrew | has retracted | have retracted
    had retracted | been retracted | was retracted | were retracted | is retracted | now retracted
    retracted their | retracted its | retracted the | retracted his | retracted her | withdrawn their
    withdrawn its | withdrawn the | hereby withdraw* | hereby retract* | hereby rescind*
    formally withdraw* | formally retract* | officially withdraw* | officially retract* | we withdraw
    we retract | i withdraw | i retract | we are withdrawing | we are retracting | i am withdrawing
    i am retracting | wish* to withdraw | wish* to retract | want* to withdraw our
    would like to withdraw | would like to retract | withdrawing our | withdrawing my | retracting our
    retracting my | like to withdraw | received a retraction | received the retraction
    received retraction | retraction from the | retraction was received | retraction has been
    retraction received | retraction confirm* | confirm* the retraction | confirm* our retraction
    retraction of complaint | retraction of our | retraction of the | retraction of notice
    retraction of infringement | notice of retraction | retraction notice | withdrawal of complaint
    withdrawal of our | withdrawal of the | withdrawal of notice | notice of withdrawal
    withdrawal notice | complaint withdrawn | report withdrawn | claim withdrawn | notice withdrawn
    complaint retracted | report retracted | claim retracted | has rescinded | have rescinded
    rescinded their | rescinded the | rescinded its | filed in error | submitted in error | sent in error
    made in error | filed by mistake | submitted by mistake | was an error | was a mistake
    cancelled their complaint | canceled their complaint | cancelled the complaint | dropped their
    dropped the complaint | dropped its | asked us to cancel | asked us to restore
    no longer wish* to pursue | no longer pursu* | please disregard our | take back our | revoked their
    revoked its | want to withdraw | want to retract | retraction of my | withdrawal of my
    cancel my … claim | cancel my … complaint | cancel our … claim | cancel our … complaint
    cancel my claim | cancel our claim | cancel my complaint | as the retraction of | as a retraction of
    took it back | taken it back | was wrong to | no longer object | voluntary dismissal
    notice of dismissal | withdraws its | withdraws the | withdraws their | withdraws all
    dismissed without prejudice | dismissed with prejudice | dismissed the case
    stipulation of dismissal | no longer objects | drops its | no longer wants | report … by mistake
    complaint … by mistake | notice … by mistake | report … in error | complaint … in error
    asked us to withdraw | asks us to withdraw | has been dismissed | have been dismissed
    asked … to lift | lift the complaint | lift our complaint | lift the … complaint | drop its
    drop our | drop the complaint | drop the … complaint | dropping our | dropped our
    settled the matter | matter is settled | matter has been settled | nothing further against
    matter as closed | matter closed | no longer object* | no further objection*
    have no objection to your | asked us to drop | asked us to remove its complaint | took back its
    took back their | taken back | complaint was dropped | report was dropped | has been dropped
    recalled its | recalled their | no longer stand* by | cancelled its | canceled its
    cancelled the report | canceled the report | no longer maintains | no longer maintain
    not wish to pursue | doesn t wish to pursue | does not wish to pursue | not pursue | won t pursue
    will not pursue | has since revoked | revoked that | revoked the | have revoked | has revoked
    been revoked | was revoked | revoked by us | been rescinded | was rescinded | rescinded
    hereby lifted | is hereby lifted | notified of the retraction | as void | treat our
    pulled its complaint | pulled their complaint | pulled the complaint | pulled its report
    pulled back | to disregard | be disregarded | should be disregarded | disregard our | disregard the
    cancelled its notice | cancelled its complaint | canceled its notice | cancelled the notice
    cancelled our | been taken back | was taken back | recall the … allegation | recall its
    agreed to drop | agreed to withdraw | agreed to retract | to cancel the report | cancel the report
    cancel the complaint | cancel the notice | cancel the claim | to cancel our | cancel our report
    cancel our notice | cancel our complaint | to close the case | lifted our objection
    lift our objection | withdraw our objection | objection … lifted | objection … withdrawn
    complaint … dropped | complaint … cancelled | complaint … canceled | complaint … revoked
    notice … cancelled | report … cancelled | report … revoked | report … rescinded | no grounds to call
    mixed up two | has changed its mind | have changed our mind | was mistaken | were mistaken
    by mistake | in error | stands down | stood down | gave up its | abandoned its | abandon its
    no objection | let the matter rest | nothing to object | disregard that | disregard its
    disregard their | to disregard that
    withdrawn our | withdrawn my | withdrawn this | withdrawn that | withdrawn it | retracted our
    retracted my | retracted this | retracted that | retracted it | revoked our | revoked my
    rescinded our | rescinded my | canceled our | pulled our
    recalled our | recalled my | taken our … back | took our … back | lifted our
    withdrew our | withdrew my | we have … withdrawn … our complaint
    we have … withdrawn … our report | we have … withdrawn … our notice | we have … retracted … our complaint
    we have … retracted … our report | we withdrew … our complaint | we withdrew … our report
    i have … withdrawn … my complaint | i have … withdrawn … my report
  `,
  court: `
    court | district court | high court | federal court | judge | u s d c | tribunal
    united states district | southern district | northern district | eastern district | western district
    uscourts | patents court | ipec | regional court | us court | u s court | court of | ruling of
    superior court | county court | district of
  `,
  order: `
    temporary restraining order | restraining order | tro | preliminary injunction | injunction*
    injunctive relief | court order* | asset freeze | freezing order | freezing injunction
    order of the court | asset restraint | seizure order | ex parte | default judgment*
    permanent injunction | order to show cause | expedited discovery | judgment | sealing order
    asset restraining | interim order | ordered that | ruling | extending the tro | sealed order
    order is in force | writ | decree | court ordered | ordered us | restrain the assets
    restraining notice | default was entered | entry of default | injunctive | enjoin* | levy | garnish*
  `,
  suit: `
    plaintiff* | defendant* | lawsuit | civil action | summons | case no | docket | on schedule a
    partnerships and unincorporated | complaint filed in | filed a complaint in | filed suit
    filed a lawsuit | cause of action | service of process | hereby served | electronic service
    alternative service | served with | served upon you | serve you | being served | you are served
    litigation | legal proceeding* | legal case | court case | proceedings | legal action
    action was filed | by way of service | rule 4 | rule 12 | summons in | answer to the attached
    motion | plaintiff s counsel | schedule a | counsel for plaintiff | verdict
  `,
  sued: `
    named as a defendant | named defendant* | you are a defendant | you have been sued
    you are being sued | you have been named | your store has been named | listed as defendant
    identified as a defendant | identified as defendant | on schedule a | lawsuit against you
    suit against you | action against you | claim form | hereby served | service of process
    you are hereby | identified in schedule a | identified on schedule a | your account is identified
    as a defendant | served upon you | served on you | lawsuit has been filed against
    been filed against you | you must serve | default was entered against | entered against your
    filed against your | against your store | against your shop | as one of the defendants
    among the defendants | your store is a defendant | defendants in | sellers accused | yours included
    way of service | by service | serve upon you | served by
  `,
  desist: `
    cease and desist | cease desist | immediately cease | cease all | cease the | cease any | cease sell*
    cease offering | desist | stop selling | stop offering | stop using | immediately stop
    immediately remove | remove all listing* | remove these listing* | remove the listing*
    remove your listing* | remove this listing | take down your listing* | take down the listing*
    take down all | remove them | refrain from | discontinue | remove the infring* | take them down
    take it down | take this down | remove it | pull the listing* | withdraw the listing*
    withdraw these | stop this | end the listing* | cease sales | discontinue sales
    take it down yourself | cessation | withdraw … from sale | rename the | rename your | halt the sale
    halt sales | remove the | remove your | must stop | ask you to stop | want you to stop | to cease
    end your offers | not to sell | destroy
    taking it down | taking them down | take em down | take it off | take them off | take it out of
    take them out of | take that blanket | come off sale | off your listings | off the site | quit selling
    stop carrying | stop sending them | not sell them any more | not sell any more | didn t sell any more
    sell it any more | call it something else | another name for it | some other word | a different name
    drop our name | dropping our name | cover up the name | swap it out | swap those out | pull the plates
    pull it from | use other pictures | use other photos | out of your shop | from your online shop
    retire it | knock it off the
  `,
  undertaking: `
    undertaking* | sign the enclosed | signed undertaking | written confirmation | written assurance*
    confirm in writing | declaration to cease | cease and desist declaration | settlement | settle this
    settlement amount | letter before action | letter before claim | without prejudice
    reserve* all rights | reservation of rights | reserves all | rights reserved in
    all rights and remedies | rights and remedies | all rights are reserved | our rights are reserved
    rights are expressly reserved | reserves its rights | reserve our rights | reserve our client
    penalty backed | written undertaking | reimbursement of our | our fees | reimburse | licence
    take a licence | take a license | pay damages | disclose | state the quantities | quantities sold
    names of everyone | list of customers | preservation of evidence | do not destroy
    information and damages
  `,
  demand: `
    demand* that | we demand | hereby demand | demand letter | we request that you | we ask that you
    we require that you | we require you | require you to | you must immediately | kindly remove
    please remove | we insist | i demand | i ask you to | we ask you to | asking you to | request you to
    hereby request | formal notice | formally request | call upon you | called upon to
    you are requested to | we require | we insist that | insist that you | i must ask | must ask you
    we invite you | puts you on notice | on notice of | we want | we hereby | hereby put | final notice
    last chance | pursuant to our | ask that you | kindly confirm | please confirm that you
    please rename
  `,
  threat: `
    legal action | legal proceedings | commence proceedings | institute proceedings | initiate legal
    take legal | further legal | pursue all | pursue legal | damages | statutory damages
    account of profits | legal costs | attorney* fees | without further notice | escalate
    seek injunctive | civil and criminal | report you to | file a complaint with amazon
    file a complaint with | report your listing* to | we will report | court proceedings | litigat*
    proceedings will be | issue proceedings | issued without | without further warning | our lawyers will
    our lawyer will | go to court | take you to court | bring an action | sue you | see you in court
    hear from our | lawsuit | before legal action | to sue | will sue | sue for | going to court
    our solicitors | take over | instructed to sue | reserve all rights | litigation | we won t report
    will report you | our legal team | take the matter | legal steps | commence legal | consequences
  `,
  evaluation: `
    patent evaluation | neutral patent evaluation | neutral evaluation | neutral evaluator | apex
    patent evaluation express | upne | utility patent neutral | evaluation agreement
    evaluation procedure | evaluator | the evaluator | evaluator found | evaluation is complete
    declaratory judgment
  `,
  hijack: `
    hijack* | listing hijack* | piggyback* | follow sell* | buy box lost | lost the buy box
    lost buy box | buy box has been lost | stole the buy box | jumped on your | jumped on our
    unauthorized offer* on | unauthorised offer* on | brand abuse | new seller alert
    new seller detected | seller alert | hijacker alert | brand alert | competing offer on your
    offer on your listing | lost the featured offer | featured offer lost | selling on your listing
    sell on your listing | offer on your asin | follow on seller | look like fakes of your
    fakes of your | copies of your product | detail page were changed | changed by another seller
    lookalike* of your | unauthorised sellers | unauthorized sellers | new sellers on | another seller on
    brand monitor | counterfeits of your | counterfeit of your | copy of your product | is selling our
    selling your
  `,
  copied: `
    copied | copying | stolen | stole | stealing | scraped | plagiarised | plagiarized | plagiar*
    duplicate of your | duplicates your | using your | used your | reusing your | reused your | uses your
    lifted from your | taken from your | identical to your | match your | matches your | matching your
    using our | used our | copy of your | copies of your | misusing your | misuses your
    using your … photo* | using your … image* | using your … picture* | uses your … photo*
    uses your … image* | copied one to one | copied from your | uses our product texts | uses our
    our product texts | word for word | using our photos | uses our images | copied our | copied your
    copying your | copying our | took our | steals | lifted our
  `,
  'restricted-product': `
    restricted product* | prohibited product* | prohibited item* | not allowed to sell | hazmat
    dangerous good* | pesticide* | medical device* | requires approval | drug* | weapon*
    controlled substance* | adult product* | recall* | expired product* | used sold as new
    condition of your | product condition | prohibited content | restricted item* | embargo* | offensive
    approval to list | approval to sell | require approval | need approval | request approval
    approval is required | gated | recall was announced | stopped all sales | not allowed | banned
    prohibited
  `,
  safety: `
    product safety | safety concern* | compliance document* | safety document* | safety data sheet
    test report* | ce mark* | ce certif* | responsible person | gpsr | rohs | eu representative
    declaration of conformity | children s product certificate | cpc | fcc | ul certif*
    certificate of compliance | energy label | battery | weee | epr | packaging register | lucid | cpsc
    reach regulation | reach compliance | reach compliant
  `,
  verification: `
    verify your identity | identity verification | verify your account information
    verify your information | verification of your identity | verify your business
    business verification | seller verification | beneficial owner | proof of identity | utility bill
    government issued | kyc | know your customer | bank statement | business license | tax information
    vat number | tax interview | tax id | w 9 | w 8ben | charge method | inform consumers act
    verification document* | tax and bank documents | bank documents | documents requested
    tax documents
  `,
  conduct: `
    review manipulation | code of conduct | selling policies | manipulat* review* | manipulat* sales rank
    fake review* | product reviews | multiple accounts | more than one account | related account*
    seller code | customer contact | communication guideline* | off platform | circumvent* | shill
    feedback manipulation | drop shipping policy | dropshipping | price gouging | pricing error*
    fair pricing | keyword stuffing | duplicate listing* | variation* misuse | variation policy
    title requirement* | style guide | listing quality | image requirement* | main image does not
    category requirement* | misclassif* | search suppressed | misleading | external link*
    contact information in your | listed the same item | outside ebay | outside of ebay | outside etsy
    outside amazon | off ebay | related to another account | linked to another account
    another account that | duplicate*
  `,
  metrics: `
    late shipment rate | order defect rate | cancellation rate | valid tracking rate
    account health rating | defect rate | performance target* | performance metric* | late dispatch
    transaction defect | seller level | seller performance standard* | on time delivery | service metrics
    customer service dissatisfaction | negative feedback rate | return dissatisfaction
    unfulfilled order* | below standard | on time delivery rate | late shipment | seller rating
    performance alert | late dispatch rate | dispatch rate | negative review rate | response rate
    seller fault | order limit* | does not fall below | if it does not
  `,
  policy: `
    policy | policies | guideline* | terms of service | terms of use | user agreement
    community standard* | not allowed on | may not be sold | are not allowed | is not allowed
    not permitted on | acceptable use | handmade policy
  `,
  'order-mail': `
    has shipped | shipped your | order confirmation | your order | order number | tracking number
    tracking id | delivered | delivery | shipment | dispatch | package | parcel | ship by | sold ship now
    new order | you sold | return request | refund* | a to z | a to z guarantee | inbound shipment
    fba shipment | fulfillment center | packing slip | shipping label | buyer paid | item sold
    return authorization | return authorisation | replacement | carrier | courier | customs clearance
    container | freight | inventory | restock | refund appeal | credited to your | order | your purchase
    at your request
  `,
  'money-mail': `
    invoice | payment received | your payout | payout is on its way | settlement report
    disbursement has been | statement | receipt | subscription | billing | due date | purchase order
    quotation | quote | price list | proforma | bank transfer | vat return | fees | charge* | payment of
    amount due | remittance | account balance | credit note | overdue
  `,
  promotion: `
    free shipping | percent off | discount* | coupon* | special offer | limited time | black friday
    cyber monday | prime day | boost your | grow your | increase your sales | sponsored | campaign*
    advertising | promote | promotion* | exclusive offer | free trial | book a call | free consultation
    our services | our service | our team can help | we can help | we help | let us help | webinar
    workshop | training | rsvp | conference | early bird | case study | success rate | schedule a call
    money back | on sale now | flash sale | sale ends | big sale | summer sale | winter sale | deals
    best deal* | save up to | save 10 | save 20 | sign up for | sign up today | register today
    book a demo | our experts | our specialist* | expert help | online course | join us at | join us for
    our lawyers | our attorneys | get reinstated | get back | we reinstate | reinstatement service*
    appeal service* | we specialize | we specialise | our consultants | we write appeals
    get listings reinstated | get your listing* | get listings back | shall we talk | quick call
    hop on a call | short call | our agency | we specialise in | our success | no win no fee | we offer
    flat rate | unofficial offer | don t wait
  `,
  newsletter: `
    unsubscribe | newsletter | view in browser | view this email in your browser | email preferences
    manage your preferences | opt out | weekly digest | this week | in this issue | read more
    read the full | blog | article* | podcast | round up | roundup | update your preferences
    privacy policy | you are receiving this | you received this email because | latest news | top stories
    what s new | release notes | announcement* | changelog | forum | replied to | discussion | posted
    thread | subscribers | we are updating our | we re updating our | we updated our
    we have updated our | changes to our | updates to our | upcoming changes | policy update*
    user agreement | terms of use update | new terms | quarterly transparency | transparency report
    last year we | our guide to | this month | monthly report | webinar | annual report
  `,
  question: `
    do you have | is this | can you | could you | i would like to | i want to return | i want a refund
    i received | i bought | i ordered | when will | where is my | does it | does this | what is the
    how long | best regards buyer | please advise | let me know | thanks in advance | any update
    i have a question | question about | are you | would you | could you tell | is it possible
    would it be
  `,
  reporter: `
    your trademark application | your trademark registration | trademark renewal
    renewal of your trademark | your trademark is registered | your trademark is now
    your trademark is due | trademark filing | trademark watch* | brand registry application
    brand registry enrollment | enroll your brand | enrolled in brand registry | register your trademark
    trademark monitoring | domain name | domain names | application for trademark
    your brand has been approved | brand registry case | report a violation tool | protect your brand
    transparency program | project zero | patent application | file a trademark | brand application
    welcome to brand registry | brand s monthly report | annuity | renewed by | renewal
    copyright registration at | registration at a flat | we offer copyright | we offer trademark
  `,
  fee: `
    reinstatement fee | processing fee | pay the fee | pay a fee | release fee | reactivation fee
    pay the penalty | pay a penalty | pay the fine | gift card* | bitcoin | btc | usdt | crypto*
    wire transfer | western union | moneygram | settlement payment within | payment of usd | pay now
    make a payment | pay the outstanding | verification fee | refundable deposit | security deposit
  `,
  credential: `
    password | passcode | one time password | otp | verification code | sign in to verify
    login to verify | log in to verify | confirm your login | confirm your identity by clicking
    verify your account by | confirm your account by | update your payment | update your bank
    confirm your bank | card number | credit card | cvv | bank details | bank account details
    social security | validate your account | unlock your account | restore your account by clicking
    click the link below to verify | click here to verify | click below to restore | click here to restore
    login details | log in details | sign in below | 2fa
  `,
  messenger: `
    whatsapp | whats app | telegram | wechat | skype | signal | line id | add me on | viber
    facebook messenger
  `,
  your: 'you | your | yours',
  'own-appeal': `
    i am writing to appeal | we are writing to appeal | i am appealing | we are appealing
    i would like to appeal | we would like to appeal | please reinstate my | please reinstate our
    our plan of action | my plan of action | plan of action for | root cause of the issue | root causes of
    corrective actions we | actions we have taken | steps we have taken | preventive measures
    we sincerely apologi* | i sincerely apologi* | reinstate our listing* | reinstate my listing*
    reinstate our account | reinstate my account | kindly reinstate | our appeal | my appeal
    please review our appeal | we have attached our invoice* | we attach our invoice*
  `,
  quoting: `
    your appeal stated | your appeal said | in your appeal you wrote | you wrote | your message
    your original message | you submitted the following | you provided the following
    your plan of action below | wrote | original message | your submission below | text of your appeal
    your statement | your response below | quoted below | you stated
  `,
  'you-say': `
    you say | you write | you wrote that | you state | you stated that | you argue | you argued
    you claim | you maintain | you told us | you tell us | you explain that | you explained that
    you ask that | you asked that | you ask us to | you asked us to | you request* that | you demand*
    you believe | you think | you feel that | according to you | in your view | in your opinion
    in your plan you
  `,
  agreement: `
    business solutions agreement | section 3 | user agreement section | seller agreement
    anti counterfeiting policy and | selling policies and seller code
  `,
  if: `
    if | unless | whether | should you | in case you | in case of | in case the | in case it
    in case this | in case we | in case your | in case there | just in case | only by | only after
    only through | only with a | when | provided that | in the event | either | before we | otherwise the
    otherwise your | otherwise we | or else | failing that | one more
  `,
  not: `
    not | no | never | cannot | can t | unable | don t | didn t | doesn t | haven t | hasn t | wasn t
    weren t | won t | isn t | aren t | without | neither | nor | nobody | no one | fail* to
  `,
  please: `
    please | you may | you can | you must | you need to | you should | we recommend | we encourage
    to appeal | to submit | to do so | how do i | how can i | how to | ask the | request a | contact the
    contacting the | work with the | obtain a | ask them to | reach out to | options | send us
  `,
  future: `
    will be | will | shall | going to | ll
    going to be | about to be | is to be | due to be
  `,
  'own-report': `
    your report | report you submitted | report you made | report you sent | you reported | thank you for reporting
    your infringement report | content you reported | listing* you reported | your recent report
    complaint you submitted | complaint you filed | you submitted about | infringement report you
    thank you for your … report | report of abuse | your notice of infringement | your takedown request
    your brand s monthly | send takedowns | infringements found
  `,
};
