import type { DeadlineWords } from './words.ts';

export const en: DeadlineWords = {
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    eighteen: 18,
    'twenty-one': 21,
    'twenty-four': 24,
    'twenty-eight': 28,
    thirty: 30,
    'forty-eight': 48,
    'forty-five': 45,
    sixty: 60,
    'seventy-two': 72,
    ninety: 90,
  },
  hour: 'hours?|hrs?|(?<=\\d\\s?)h',
  day: '(?:calendar |consecutive |full )?days?',
  businessDay: '(?:business|working|work|banking)[ -]days?',
  week: '(?:calendar )?weeks?',
  month: '(?:calendar )?months?',
  to: 'to|or|and',
  within:
    'within|inside|in|no later than|not later than|at the latest|(?:you|sellers?) (?:now )?ha(?:ve|s)|given|giv(?:e|ing) you|grant(?:ed)? you|allow(?:ed|s)|deadline(?: is| of)?|term of|period of|time limit(?: for \\p{L}+)?(?: is| of)?|time (?:left|remaining)(?: to \\p{L}+)?|remaining (?:\\p{L}+ )?time|(?:response|reply|answer) required|response (?:time|period)',
  after:
    '(?:calendar )?(?:from|of|after|following|upon|starting|counted from) (?:the )?(?:date|day|receipt|receiving|service|notice|this|today|your|sending|delivery)|to (?:respond|reply|appeal|submit|remove|provide|answer|act|contact|decide|choose|send|file|opt)|(?:deadline|notice period|time limit|window)|left|remain(?:ing|s)?|from now',
  until:
    'by(?! (?:order|decision|mrs?|ms|it(?:self)?|(?:tele)?phone|video|whom|(?:the|an?|our|your|its|his|her|their) (?!end|close|latest|deadline|following|next|first|second|third|\\p{L}+day)\\p{L}))|until|till|before(?! (?:this|the|an?|your|our) (?:court|hon|undersigned|magistrate|judge|district|panel)| (?:judge|hon|magistrate)(?!\\p{L}))|prior to|no later than|not later than|on or before|not after|deadline(?: (?:for|to|of)[a-z -]{1,40}?)?(?: is)?|due(?: date)?(?: for [a-z ]{1,40}?)?(?: is| on| by)?|(?:expires|closes|lapses|ends?)(?: on| at)?|closed on|runs out(?: at| on)?|(?:reply|respond|answer)-by(?: date)?|last day(?: (?:to|for) [a-z ]{1,30}?)?(?: is)?|(?:received|returned|submitted|filed|sent|arriving) after|scheduled for \\p{L}+ on|respond by|latest',
  before: 'before|prior to',
  past: 'after|(?:last|past|previous|preceding|prior)|(?:dated|issued|made|purchased|bought|ordered|invoiced|created|obtained|sold) (?:with)?in(?: the)?|rolling|every|each|for the|valid for|at least',
  others:
    "do(?:es)?(?: not|n['’]t) (?:have|need) to|were given|(?:was|were|been) (?:filed|made|sent|submitted|reported) by|(?:travell?ing|away|closed|out of (?:the )?office|on leave) (?:until|till|from)|(?:restrictions?|suspension|block|freeze|hold|promotion|sale|campaign|subscription|membership|plan) (?:ends?|expires?|lapses?)|(?:allow|give|gave|given|grant|granted) (?:them|him|her|the (?:rights? |reporting |complaining )?(?:owner|holder|party|complainant|reporter|brand)|up to)|(?:owners?|holders?|brands?|reporters?) (?:usually |normally |generally |mostly |often |typically )?(?:answers?|repl(?:y|ies)|responds?|(?:(?:has|have) been|is|are|was|were) asked)|ask(?:ed)? (?:the )?(?:rights? )?(?:owner|holder|brand|reporter)s?|they promise|you (?:should|can|may) (?:expect|hear|receive|see)|(?<!(?:we|i|clients?)(?: would| shall| will| also| therefore)? )expect (?:it|their|an?) ?(?:answer|reply|response)?|(?:answer|reply|response) (?:usually |normally |generally |mostly |often |typically )?comes|(?:we|ebay|amazon|etsy|shopify|walmart|temu) (?:may|can|might)|listing returns|back to normal|(?:list|sell) again|(?:was|were|been) (?:removed|reported|received|sold|filed|submitted|found) (?:with)?in|(?:is|are|be|been) lifted|(?:restrictions?|suspension|block|freeze|hold|limits?|points?|strikes?|violations?) (?:on [a-z ]{1,20} )?(?:will|shall) (?:last|remain|stay|expire|end)|(?:restricted|limited|frozen|suspended|blocked|hidden|held|paused) (?:for|until|till|through)|court action|who (?:then )?(?:has|have)|(?:dated|issued) (?:before|prior to|until|by)|client (?:will|shall|may) (?:consider|respond|reply|review|get back|decide|withdraw|confirm|revert|retract)|you (?:sold|received|removed|bought|offered|purchased|used)|(?:most|they|many) (?:answer|reply|respond)|we (?:do )?(?:review|reply|respond|answer|process|handle|assess|evaluate|investigate|examine|look into|get back|come back)|it will|(?:they|he|she|it|owner|holder|claimant|complainant|counsel) (?:have|has|do|does|did)(?:n['’]t| not)|(?:we|our team|our specialists?|amazon|ebay|etsy|walmart|temu|support|customer service|evaluators?|panel|judges?) (?:(?:will|shall)(?! (?:hold off|refrain|wait|forbear|not|only|accept|assume|sue|proceed|commence|report))|aim|try|strive|usually|normally|typically|generally|expect to(?! (?:receive|have|hear|get)))|we'll|they (?:do|will|have|must|should|may)|(?:rights? (?:owner|holder)|claimant|complainant|complaining party|reporter|buyer|patent owner|other party)s? (?:has|have|will|must|may|can|then has)|(?:usually|typically|normally|generally) (?:takes?|within)|(?:may|can|will) take|(?:(?<!(?:must|to|should|shall) )arrives?|delivered|shipped|refunded|released|disbursed|credited|restored|reinstated|reviewed|processed|(?:active|visible|searchable|buyable|sellable|live) again|back online)|you (?:can['’]?t|can ?not|won['’]?t|will not|may not|will (?:receive|hear|get))|(?:second|third|fourth|fifth|another|further|repeated|new) (?:such |serious )?(?:report|complaint|notice|violation|time|removal)|(?:had|have|has) (?:filed|reported|taken)|kept|covers|takes|goes on|(?:does|has)(?:n['’]t| not) (?:tell|told|sued?|filed? (?:an? |any )?(?:suit|lawsuit|action)|go(?:ne)? to)|(?:they|it|he|she|claimant|complainant|owner|counsel) (?:tells?|informs?|notif(?:y|ies)|goes?|files?|sues?|shows?)",
  over: 'received|accepted|thank you|expired|lapsed|passed|in (?:due )?time|timely|within the (?:deadline|time|period)|(?:previous|earlier|first|original|prior|last) (?:letter|mail|e-?mail|notice|message|deadline|request)|(?:we|i) (?:wrote|asked|requested|gave|granted|told|informed|set)|(?:was|were|had been) (?:set|to)|gave you|you had',
  moved:
    'moves|moved|continued|adjourned|rescheduled|exten(?:d(?:s|ed|ing)?|sion)|postpon(?:e[ds]?|ing|ement)|push(?:ed)? back|new deadline',
  movedTo: 'to|until|till|through|is',
  hearing: 'hearings?|conference|trial|oral argument|show cause',
  firm: 'by|no later than|not later than|on or before|deadline|time limit|due|last day|at the latest',
  reader:
    "you|your|yours|please|kindly|(?:let|send|tell|give|show|write|return|get back|revert) (?:it |them )?(?:to )?us|(?:we|i|client) (?:(?:need|require|request|demand|expect|await|insist)s?|must receive|call upon)|(?:are|is|must|shall|should) (?:also )?(?:to )?be (?:paid|made|returned|received|signed|removed|provided|sent|filed|submitted|furnished|confirmed)|(?:is|are) to (?:reach|be|arrive|leave)|can be (?:sent|submitted|filed|made|lodged)|must (?:be|reach|arrive|receive|have)|to be (?:paid|received)|required of|requested|expected|you['’](?:re|ve|ll)",
  clause: '(?:if|unless|until|otherwise|provided that|please|you must|you have|you may|you can|you need|and)',
  does: {
    'choose whether to take part in the evaluation':
      'opt(?:ing)?[- ]in|neutral (?:patent )?evaluation|patent evaluation|apex|evaluation agreement|(?:participate|take part) in (?:the|this|an) evaluation',
    'sign the undertaking':
      'cease[- ]and[- ]desist (?:declaration|undertaking)|undertakings?|signed declaration',
    'answer in court':
      'answer or otherwise|(?:file|serve) (?:an|your|its) answer|responsive pleading|opposition (?:papers|brief)|objections?',
    'counter-notice': 'counter[- ]?(?:notice|notification|statement)s?',
    appeal: 'appeals?|appealing|dispute|contest|challenge',
    'submit documents':
      'submit|provide|upload|supply|invoices?|documents?|documentation|evidence|proof|information|plan of action|present',
    'contact the rights owner':
      'contact (?:the )?(?:rights? (?:owner|holder)|complainant|claimant|reporter)|resolve',
    'remove the listing':
      'remov(?:e|al|ing)|take (?:\\p{L}+ ){0,3}down|delet(?:e|ing)|delist|end (?:the|your|all)|cease|stop|withdraw|desist|edit|correct|modify|change|update|adjust|revise|comply|compliance|fix',
    pay: 'pay|paid|payments?|(?:our|settlement|this) offer (?:remains|is|will|lapses|expires|stands)|wire|remit|reimburse|settlement',
    reply:
      'reply|replies|repl(?:y|ying)|respon(?:d|se|ding)|answer|contact|confirm|act|action|hear from|react|inform|notify|file|write|object|acknowledge|deadline|time limit|time left|due|complete|choose|select|sign|resolved|settled|hold off|wait until|advise|address',
  },
};
