import { counted, type DeadlineWords } from './words.ts';

export const en: DeadlineWords = {
  verbFirst: true,
  numbers: {
    ...counted(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one',
    ),
    a: 1,
    an: 1,
    'thirty-five': 35,
    'thirty-six': 36,
    forty: 40,
    'forty-five': 45,
    'forty-eight': 48,
    fifty: 50,
    sixty: 60,
    'seventy-two': 72,
    ninety: 90,
    fortnight: 14,
    'ninety-six': 96,
  },
  hour: 'hours?|hrs?|(?<=\\d\\s?)h',
  day: '(?:calendar |consecutive |full )?days?|(?<=fortnight)',
  businessDay: '(?:business|working|work|banking)[ -]days?',
  week: '(?:calendar )?weeks?',
  month: '(?:calendar )?months?',
  to: 'to|or|and',
  within:
    'within|inside|in|no later than|not later than|at the latest|(?:you|sellers?) (?:now |still )?ha(?:ve|s)|you.ve(?: got)?|given|giv(?:e|ing) you|grant(?:ed)? you|allow(?:ed|s)|deadline(?: is| of)?|term of|period of|time limit(?: for \\p{L}+)?(?: is| of)?|time (?:left|remaining)(?: to \\p{L}+)?|remaining (?:\\p{L}+ )?time|(?:response|reply|answer) required|(?:appeal|objection|counter-?noti\\p{L}+) period|appeals?(?: per \\p{L}+)?[:,]|(?:your response|your reply|your answer|objections?):|response (?:time|period)',
  after:
    '(?:calendar )?(?:from|of|after|following|upon|starting|counted from) (?:the )?(?:date|day|receipt|receiving|service|notice|this|today|your|sending|delivery)|to (?:respond|reply|appeal|submit|remove|provide|answer|act|contact|decide|choose|send|file|opt|confirm|comply|pay|sign|object|oppose|dispute|correct|edit|cure|take (?:\\p{L}+ ){0,3}down)|(?:deadline|notice period|time limit|window)|left|remain(?:ing|s)?|from now',
  until:
    'by(?! (?!close|end|noon|midday|midnight|cob|eod|business|latest)(?:\\p{L}+ ){1,3}on (?!\\p{L}+day)| (?:order|decision|mrs?|ms|it(?:self)?|(?:tele)?phone|video|whom|(?:the|an?|our|your|its|his|her|their) (?!end|close|latest|deadline|following|next|first|second|third|\\p{L}+day)\\p{L}))|until|till|before(?! (?:this|the|an?|your|our) (?:court|hon|undersigned|magistrate|judge|district|panel)| (?:judge|hon|magistrate)(?!\\p{L}))|prior to|no later than|not later than|on or before|not after|deadline(?: (?:for|to|of)[a-z -]{1,40}?)?(?: is)?|due(?: date)?(?: for [a-z ]{1,40}?)?(?: is| on| by)?|(?:expires?|closes?|lapses?|ends?)(?!\\p{L})(?: on| at)?|(?:be|is|are) closed (?:on|at)|(?:live|online|available|listed|on sale|for sale|visible) after|runs out(?: at| on)?|(?:reply|respond|answer)-by(?: date)?|last day(?: (?:to|for) [a-z ]{1,30}?)?(?: is)?|(?:received|returned|submitted|filed|sent|arriving) after|scheduled for \\p{L}+ on|respond by|latest',
  before: 'before|prior to',
  past: 'after|(?:last|past|previous|preceding|prior)|(?:dated|issued|made|purchased|bought|ordered|invoiced|created|obtained|sold) (?:with)?in(?: the)?|rolling|every|each|for the|valid for|at least',
  others:
    "do(?:es)?(?: not|n['’]t) (?:have|need) to|were given|(?:was|were|been) (?:filed|made|sent|submitted|reported) by|(?:travell?ing|away|closed|out of (?:the )?office|on leave) (?:until|till|from)|(?:restrictions?|suspension|block|freeze|hold|promotion|sale|campaign|subscription|membership|plan|trial) (?:will |shall )?(?:ends?|expires?|lapses?)|(?:vacation|holiday) mode|expect the court to|(?:products?|items?|orders?|goods|parcels?|packages?) (?:will |usually |normally )?(?:ship|arrive|leave)s?|return(?:ed)? (?:the|this|your) (?:items?|goods|products?|orders?|purchases?)|right of (?:return|withdrawal)|(?:gave|given|granted|allowed) (?:the|this|that) (?:sellers?|buyers?|shop)|(?:owners?|holders?|brands?|reporters?|complainants?|claimants?|part(?:y|ies)) (?:was|were|is|are|ha[sd] been|have been) (?:given|granted|asked|allowed)|(?:allow|give|gave|given|grant|granted) (?:them|him|her|the (?:rights? |reporting |complaining )?(?:owner|holder|party|complainant|reporter|brand)|up to)|(?:owners?|holders?|brands?|reporters?) (?:usually |normally |generally |mostly |often |typically )?(?:answers?|repl(?:y|ies)|responds?|(?:(?:has|have) been|is|are|was|were) asked)|ask(?:ed)? (?:the )?(?:rights? )?(?:owner|holder|brand|reporter)s?|they promise|you (?:should|can|may) (?:expect|hear|receive|see)|(?<!(?:we|i|clients?)(?: would| shall| will| also| therefore)? )expect (?:it|their|an?) ?(?:answer|reply|response)?|(?:answer|reply|response) (?:usually |normally |generally |mostly |often |typically )?comes|(?:we|ebay|amazon|etsy|shopify|walmart|temu) (?:may|can|might)|listing returns|back to normal|(?:list|sell) again|(?:was|were|been) (?:removed|reported|received|sold|filed|submitted|found|upheld|accepted|rejected)(?: \\p{L}+| \\d+){0,3} (?:with)?in|(?:is|are|be|been) lifted|(?:restrictions?|suspension|block|freeze|hold|limits?|points?|strikes?|violations?) (?:on [a-z ]{1,20} )?(?:will|shall) (?:last|remain|stay|expire|end)|(?:restricted|limited|frozen|suspended|blocked|hidden|held|paused) (?:for|until|till|through)|court action|who (?:then )?(?:has|have)|(?:dated|issued) (?:before|prior to|until|by)|client (?:will|shall|may) (?:consider|respond|reply|review|get back|decide|withdraw|confirm|revert|retract)|you (?:sold|received|removed|bought|offered|purchased|used)|(?:most|they|many) (?:answer|reply|respond)|we (?:do )?(?:review|reply|respond|answer|process|handle|assess|evaluate|investigate|examine|look into|get back|come back)|it will|(?:they|he|she|it|owner|holder|claimant|complainant|counsel) (?:have|has|do|does|did)(?:n['’]t| not)(?! been (?:accepted|received|signed|returned|paid|removed|provided|sent))|(?:we|our team|our specialists?|amazon|ebay|etsy|walmart|temu|aliexpress|alibaba|tiktok(?: shop)?|shopify|allegro|mercado libre|the platform|support|customer service|evaluators?|panel|judges?) (?:(?:will|shall)(?! (?:hold off|refrain|wait|forbear|not|only|accept|assume|sue|proceed|commence|report))|aim|try|strive|usually|normally|typically|generally|expect to(?! (?:receive|have|hear|get)))|we'll|they (?:do|will|have|must|should|may)|(?:rights? (?:owner|holder)|claimant|complainant|complaining party|reporter|buyer|patent owner|other party)s? (?:has|have|will|must|may|can|then has)|(?:usually|typically|normally|generally) (?:takes?|within|in|after|about)|on average|(?:may|can|will) take|(?:(?<!(?:must|to|should|shall|response|reply|answer|nothing|none|statement|payment) )arrive[sd]?|delivered|shipped|refunded|released|disbursed|credited|restored|reinstated|reviewed|processed|(?:active|visible|searchable|buyable|sellable|live|bought|sold|ordered|purchased|listed|found|available|published) again|(?:comes?|go(?:es)?) (?:back|live|online)|(?:maintained|in place) (?:for|until|till|through)|told us|i promised|sign up|pay-?outs?|\\d+ ?% off|webinar|(?:is|are)(?:n.t| not) (?:republished|restored|back|live)|ship by|orders? (?:that (?:were|are) )?(?:placed|received|paid)|(?:tro|order|injunction) (?:will |shall )?(?:expires?|ends?|lapses?)|(?:review|rating) period ends|(?:it|they|this).ll be|no (?:new |more )?(?:uploads|edits|listings|sales)|back online)|you (?:can['’]?t|can ?not|won['’]?t|will not|may not|will (?:receive|hear|get))|(?:second|third|fourth|fifth|another|further|repeated|new) (?:such |serious )?(?:report|complaint|notice|violation|time|removal)|(?:had|have|has) (?:filed|reported|taken)|kept|covers|takes|goes on|(?:does|has)(?:n['’]t| not) (?:tell|told|sued?|filed? (?:an? |any )?(?:suit|lawsuit|action)|go(?:ne)? to)|(?<!you or (?:the )?)(?:they|it|he|she|claimant|complainant|owner|counsel) (?:tells?|informs?|notif(?:y|ies)|goes?|files?|sues?|shows?)",
  over: '(?:not been|been|not|un) ?(?:met|kept)|missed|received|accepted|thank you|expired|lapsed|passed|in (?:due )?time|timely|within the (?:deadline|time|period)|(?:previous|earlier|first|original|prior|last) (?:letter|mail|e-?mail|notice|message|deadline|request)|(?:we|i) (?:wrote|asked|requested|gave|granted|told|informed|set)|(?:was|were|had been) (?:set|to)|gave you|you had',
  moved:
    'moves|moved|continued|adjourned|rescheduled|exten(?:d(?:s|ed|ing)?|sion)|postpon(?:e[ds]?|ing|ement)|push(?:ed)? back|new deadline',
  movedTo: 'to|until|till|through|is',
  hearing: 'hearings?|conference|trial|oral argument|show cause',
  firm: 'by|no later than|not later than|on or before|deadline|time limit|due|last day|at the latest',
  reader:
    "you|your|yours|please|kindly|(?:let|send|tell|give|show|write|return|get back|revert) (?:it |them )?(?:to )?us|(?:we|i|client) (?:(?:need|require|request|demand|expect|await|insist)s?|must receive|call upon)|(?:are|is|must|shall|should) (?:also )?(?:to )?be (?:paid|made|returned|received|signed|removed|provided|sent|filed|submitted|furnished|confirmed)|(?:is|are) to (?:reach|be|arrive|leave)|can be (?:sent|submitted|filed|made|lodged)|must (?:be|reach|arrive|receive|have)|to be (?:paid|received)|required of|requested|expected|i want|nothing (?:arrives?|is received)|(?:if|should) [^,.]{0,60} still|you['’](?:re|ve|ll)",
  clause:
    '(?:if you can.?(?:t|not)|if|whether|unless|until|otherwise|provided that|please|you must|you have|you may|you can(?!.?t|not)|you need|and)',
  does: {
    'choose whether to take part in the evaluation':
      'opt(?:ing)?[- ]in|neutral (?:patent )?evaluation|patent evaluation|apex|evaluation agreement|(?:participate|take part) in (?:the|this|an) evaluation',
    'sign the undertaking':
      'cease[- ]and[- ]desist (?:declaration|undertaking)|undertakings?|signed declaration',
    'answer in court':
      'answer or otherwise|(?:file|serve) (?:an|your|its) answer|responsive pleading|opposition (?:papers|brief)|objections?',
    'counter-notice': 'counter[- ]?(?:notice|notification|statement)s?',
    appeal: 'appeals?|appealing|disputed?|contest(?:ed)?|appealed|challenge',
    'submit documents':
      'submit|provide|upload|supply|invoices?|documents?|documentation|evidence|proof|information|plan of action|present',
    'contact the rights owner':
      'contact (?:the )?(?:rights? (?:owner|holder)|complainant|claimant|reporter)|resolve',
    'remove the listing':
      'remov(?:e|al|ing)|gone|pulled|take (?:\\p{L}+ ){0,3}down|delet(?:e|ing)|delist|end (?:the|your|all)|cease|stop|withdraw|desist|edit|correct|modify|change|update|adjust|revise|comply|compliance|fix',
    pay: 'pay|paid|payments?|(?:our|settlement|this) offer (?:to settle )?(?:remains|is|will|lapses|expires|stands)|wire|remit|reimburse|settlement',
    reply:
      'reply|apply|replies|repl(?:y|ying)|respon(?:d|se|ding)|answer|contact|confirm|act|action|hear from|react|inform|notify|file|write|object|acknowledge|deadline|time limit|time left|due|complete|choose|select|sign|resolved|settled|hold off|wait until|advise|address',
  },
};
