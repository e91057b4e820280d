/// The English half of the cues, each a whole word but for those with a star; a caret stands before
/// those that count only where a clause begins.
extension KindCues {
  static let englishTable: [(SentenceKind, Float, String)] = [
    (
      .problem, 2,
      """
      not|n't|no|cannot|too many|too much|too long|too few|too little|too|hard|harder|\
      difficult*|lack|lacks|lacking|slow|slower|slowed|unclear|confus*|frustrat*|never|late|\
      waste|wasted|wasting|overload*|stress|stressful|stressed|understaffed|missing|missed|\
      delay*|fail*|broken|broke|struggl*|without|poor|poorly|bad|badly|worse|worst|issue|\
      issues|problem|problems|pain|painful|unable|rework|last minute|last-minute|ignor*|\
      burnout|burn out|burnt out|burned out|exhaust*|tired|tiring|fear|distrust|silo*|\
      bottleneck*|blocked|blocker*|behind|unrealistic|interrupt*|outrageous|short-staffed|\
      short of|inconsisten*|lost|lose|underestimat*|overwhelm*|nobody|no one|hate*|unfair*|\
      favorit*|favourit*|toxic|micromanag*|outdated|out of date|complex|complicated|risk|\
      risks|forgot*|stuck|insufficient|inadequate|impossible|wrong|annoy*|disconnect*|chaos|\
      chaotic|mess|messy|drain*|burden*|turnover|quit|quitting|leave the|low morale|\
      scope creep|context switch*|no longer|not enough|could be better|could have been|\
      bully*|bullied|harass*|abus*|rude|anxi*|nervous|scared|afraid|awkward|embarrass*|\
      shortage*|vacanc*|backlog|chasing|duplicat*|repetitive|manually|unreasonable|\
      excessive|endless|constant|constantly|pressure*|unsupported|undervalued|unappreciated|\
      blame*|disorgani*|cumbersome|clunky|unreliable|crash*|unnecessar*|pointless|\
      meaningless|bureaucra*|red tape|politics|limited|shouted|swamped|drowning|isolated|\
      unpaid|underpaid|overworked|wait|waiting|have to|has to|had to|despite|unfortunately|\
      dropped|out of touch|lack of
      """
    ),
    (
      .problem, 2,
      """
      ^lack of|^poor|^too|^no|^not|^too many|^too much|^limited|^low|^bad|^unclear|^long|\
      ^constant|^why do|^why does
      """
    ),
    (
      .problem, 1,
      """
      only|less|still|feels like|hardly|barely|few|hour|hours|frozen|reduction|unexpected|\
      even though|instead|yet|but|however|although|nor|neither|conflict*|cut|cuts|paperwork|\
      expected|again|every time|whenever|twice
      """
    ),
    (
      .wish, 3,
      """
      should|would like|i'd like|we'd like|'d like|would love|'d love|want|wants|could we|\
      can we|can someone|could the|let's|lets|let us|wish|wishes|hope|hopefully|hoping|\
      please|would be nice|would be great|would be good|would be helpful|would be better|\
      would be useful|would be easier|would help|would benefit|would save|need to|needs to|\
      need more|need better|need a|must|propose*|suggest*|recommend*|consider|try|better to|\
      ought|prefer|how about|what about|what if|why not|why don't|maybe|perhaps|ideally|\
      next time|next sprint|going forward|in future|my wish|it is time|rather
      """
    ),
    (
      .wish, 3,
      """
      ^more|^better|^fewer|^less|^clearer|^improve|^define|^ensure|^increase|^reduce|^start|\
      ^stop|^create|^provide|^allow|^make|^set|^encourage|^give|^use|^have|^get|^add|^write|\
      ^share|^review|^plan|^introduce|^offer|^keep the|^put|^let|^bring|^hold|^hire|^pay|\
      ^treat|^trust|^listen|^communicate|^simplify|^remove|^replace|^fix|^update|^document|\
      ^assign|^schedule|^invite|^limit|^focus|^follow up|^automate|^be|^do|^involve|^agree|\
      ^decide|^establish|^send|^train|^recognise|^recognize|^reward|^respect|^longer|\
      ^easier|^earlier|^equal|^higher|^clear|^continue|^need|^needs|^open|^cut|^raise|^move|\
      ^include|^learn|^ask|^talk|^split|^break|^rotate|^book
      """
    ),
    (
      .wish, 1,
      """
      improve|more|better|define|ensure|increase|reduce|make sure|set up|encourage|\
      structured|could|need|needs|instead of|earlier
      """
    ),
    (
      .satisfied, 2,
      """
      good|great|love|loved|lovely|enjoy*|appreciat*|helpful|well|nice|nicely|happy|\
      excellent|smooth|smoother|smoothly|awesome|like my|proud|supportive|fair|fairly|\
      positive|strong|flexib*|best|comfortable|glad|thanks to|success*|satisf*|fantastic|\
      amazing|productive|easy|easier|easily|friendly|rewarding|contribut*|gelled|kudos|kept|\
      on time|in time|efficient*|clear|fun|respect|respected|collaborat*|trust|trusted|open|\
      progress|learned|learnt|learning|balance|opportunit*|able to|interesting|pleasant|\
      varied|variety|secure|security|stable|stability|quick|quickly|improved|confident|\
      confidence|lucky|brilliant|supported|benefits|pleasure|achiev*|delivered|completed|\
      finished|shipped|solved|worked well|works well|went well|well done|calm|relaxed|\
      welcoming|meaningful|healthy|generous|grateful|gratitude|valued|recognised|recognized|\
      listened to|paid off|less stress*|no stress|no problem*|no issue*|no complaint*|\
      no major|without any|faster|reduced|saved|saves|saving
      """
    ),
    (
      .satisfied, 2,
      """
      ^good|^great|^nice|^very|^really|^excellent|^keep|^kept|^well|^happy|^proud|\
      ^no overtime|^no bugs|^everyone|^my colleagues|^the people|^flexible|^we finished|\
      ^we got|^we were able|^we delivered|^we completed|^i like|^i love|^i enjoy|\
      ^i feel valued|^i am able|^quick|^fast|^interesting|^being
      """
    ),
    (
      .satisfied, 1,
      """
      like|improvement|team|together|new|quick|everyone|help|helped|helps|support|always
      """
    ),
    (
      .nothing, 3,
      """
      n/a|no comment*|no other comment*|thank you|congrat*|see you|welcome to|\
      happy birthday|lgtm|hello|hi|hey|good morning|good afternoon|merged|merge|closing|\
      closed|telegram|call to order|movie|film|weather|my dog|my cat|none|nothing to add|\
      nothing comes|not applicable|thanks for|thanks everyone|cheers|lol|haha|https*|http|\
      www|typo|rebase*|screenshot*|adjourned|duplicate of|fixed in|auditions|rehearsal|\
      pizza|football|recipe|flight|beach|concert|match|birthday|cake
      """
    ),
    (
      .nothing, 3,
      """
      ^thanks|^thank|^hi|^hello|^dear|^no|^ok|^okay|^yes|^agreed|^agree|^none|^nothing|\
      ^closing|^closed|^merged|^is|^are|^can you|^could you|^can i|^did|^does|^where|^who|\
      ^when|^what time|^which|^anyone|^please find|^please see|^please note|^please sign|\
      ^please join|^i will|^i'll|^i won't|^i can't make|^see|^this should|^that's|^welcome|\
      ^congrat*|^happy|^sorry|^note|^notes|^date|^location|^present|^attend*
      """
    ),
    (
      .nothing, 1,
      """
      nothing|link|links|slack|minutes|attend|attending|lunch|dinner|trip|weekend|holiday|\
      tomorrow|tonight|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|\
      sunday|page|line|version|meeting will|agenda|file|branch
      """
    ),
  ]
}
