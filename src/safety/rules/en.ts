import type { LanguageRules } from '../language-rules.ts';

const NEVER =
  'not|never|no|dont|doesnt|didnt|isnt|arent|wasnt|werent|havent|hasnt|hadnt|without|denies|denied|deny|denying|nor|neither|zero|wont|wouldnt|couldnt|negative for';

/** English: how rules are written is told in `compile.ts`. */
export const en: LanguageRules = {
  words:
    'im=i am|ive=i have|hes=he is|shes=she is|its=it is|thats=that is|theres=there is|whats=what is|lifes=life is|theyre=they are|theyd=they would|theyll=they will|youre=you are|everyones=everyone is|nothings=nothing is|wed=we would|wanna=want to|wana=want to|wnt=want|gonna=going to|gunna=going to|gona=going to|tryna=trying to|gotta=have to|dnt=dont|dont=dont|cannot=cant|cnt=cant|u=you|ur=your|tho=though|cuz=because|bc=because|tmrw=tomorrow|tn=tonight|2nite=tonight|2night=tonight|tonite=tonight|kil=kill|kll=kill|kilng=killing|kiling=killing|killin=killing|tht=that|thinkin=thinking|feelin=feeling|livin=living|dieing=dying|ded=die|unlive=unalive|mysel=myself|meself=myself|mself=myself|offed=offing|aint=isnt|dunno=dont know|idk=dont know|deadd=dead|nomore=no more|yrs=years|wks=weeks|wk=week|yr=year|mos=months|selfharm=self harm|selfharming=self harming|sh=self harm|unalived=unalive|unaliving=unalive|killmyself=kill myself|endmylife=end my life|wanttodie=want to die|iwanttodie=i want to die|doesn=doesnt|rn=right now|hav=have|wnat=want|wan=want|wantt=want|waant=want|iwanna=i want to|miself=myself|iwant=i want|kilm=kill|dy=die|diee=die|hv=have|myslef=myself|tomorow=tomorrow|2day=today|abt=about|thru=through|ppl=people|pls=please|suicides=suicide|od=overdose|oding=overdosing|oded=overdosed',
  joined: [
    ['(do|does|did|is|are|was|were|have|has|had|would|could) not', '$1nt'],
    ['can not', 'cant'],
    ['(want|need|going|ready|trying) (?:2|too)', '$1 to'],
    ['sui cid([a-z]+)', 'suicid$1'],
    ['(?:2|too|tu) (die|live|be|end|kill)', 'to $1'],
    ['kill your self', 'kill yourself'],
    ['will not', 'wont'],
    ['no longer', 'dont'],
    ['any more', 'anymore'],
    ['un alive', 'unalive'],
    ['(my|him|her|them) (self|selves)', '$1$2'],
    ['(?:but|however|although|though|yet)', ','],
    ['kms(?: (?:lol|haha|lmao))', ','],
  ],
  known: 'alike loving liking lining disappears goodbyes suicida suicidas suicido suicidio burdens olive killings',
  typos:
    'suicide suicidal killing myself himself herself overdose overdosed alive unalive disappear burden goodbye living anymore',
  sets: {
    YEAR: '19[0-9]{2}|20(?:[01][0-9]|2[0-3])',
    NEG: 'dont|doesnt|didnt|not|never|wont|wouldnt|cant|couldnt|isnt|havent|hasnt|stopped|nobody|no one',
    CANT: 'cant|couldnt|dont think (?:i|he|she) can|dont know (?:if|how) (?:i|he|she) can|not able to|unable to|dont know how(?: much longer)?(?: i can)?(?: to)?|dont have the (?:strength|energy) to',
    ANY: 'anymore|any longer|much longer|longer|another (?:day|night|week|minute|hour|year)|like this|this way|alone',
    SELF: 'myself|himself|herself|themself|themselves',
    WANT: 'want|wants|wanted|wanting|wish|wishes|wishing|need|needs|hope|hopes|hoping|ready|rather|prefer|like|love|long|longing|pray|prays|praying|begging|desire|desperate|urge|dream|deserve|deserves|choose|decided|prepared',
    BE: 'am|is|are|was|were|be|been|being|feel|feels|feeling|felt|get|getting|become|becoming',
    LIVE: 'live|be alive|be here|exist|be around|wake up|be in this world|be on this (?:earth|planet)|stay alive|survive|keep living|go on living|carry on living|continue living|be part of this world|see (?:tomorrow|another day)',
    LIVING:
      'living|life|being alive|existing|existence|being here|breathing|being on this (?:earth|planet)|waking up|myself',
    REL: 'husband|wife|son|daughter|brother|sister|mom|mum|mother|dad|father|friend|bestie|partner|boyfriend|girlfriend|bf|gf|roommate|cousin|aunt|uncle|nephew|niece|kid|kids|child|children|teen|teenager|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|coworker|colleague|neighbor|neighbour|fiance|fiancee|spouse|ex|student|client|patient|stepson|stepdaughter|loved one|someone|somebody|boy|girl|family',
    TIME: 'today|tonight|tomorrow|yesterday|now|soon|again|this (?:week|weekend|morning|month|evening|afternoon|summer|year)|last (?:night|week|weekend|month|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|my birthday|christmas)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|then)|(?:a|an|one|two|three|four|five|six|few|couple|several|[0-9]+)(?: of| few)? (?:hour|day|night|week|month)s? (?:ago|back)|recently|earlier|before (?:christmas|my birthday)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)',
    PILLS:
      'pills?|tablets?|meds|medications?|medicine|tylenol|paracetamol|insulin|xanax|ambien|benzos|painkillers|sleeping pills|opioids|oxy|capsules',
    BAD: 'die|died|dies|dying|dead|hit|hits|crash|crashed|crashes|killed|kills|cancer|gone|never|disappear|disappeared|heart attack|run over|ran over|accident|went down|struck|not (?:wake|waking|being|be)|didnt wake|dont wake|wasnt here|took me|takes me|ended|ends|over',
    DIED: 'wake up|wake|be alive|live|exist|be here|make it|survive',
    KIN: 'my (?:kids|children|family|mom|mum|mother|dad|father|parents|wife|husband|partner|son|daughter|dog|cat|pets?|friends?|brother|sister|boys?|girls?|baby|grandkids)|him|her|them|everyone|everybody|us|people',
  },
  risks: {
    act: `
(?:took|swallowed|taken)_2 (?:[2-9][0-9]|[0-9]{3}|twenty|thirty|forty|fifty)_1 <PILLS>(?! (?:a|per|every|over|for))
(?:stop|stopping|keep|talk|stops|keeps|keeping) (?:me|him|her|myself|himself|herself) (?:from|out of) (?:ending|doing it|killing|suicide|jumping|dying|hurting)
(?:be|stay|still be) alive (?:next|by|tomorrow|much|in a|come|this time|after)
(?:plan|plans) (?:was|is|were)_1 (?:tonight|tomorrow|to (?:end|die|jump|hang|overdose|shoot|drown))
(?:almost|nearly) (?:did it|jumped|ended it|went through with it|hung|shot|od|overdosed)
(?:put|putting|stick|place) (?:a|the) (?:bullet|gun)
(?:blow|blew|blowing) my (?:brains|head)
(?:walk|walked|step|jump|stepped) (?:into|in front of) (?:cars|a car|traffic|a truck|a train|a bus|the train|oncoming)
(?:exit|suicide|escape) (?:plan|strategy) (?:for (?:life|this life)|ready|in place)
(?:have|has|had|with|got)_1 (?:the |a )?means (?:and|to)
(?:do|doing|end|ending) it (?:this time|for real)
(?:if|unless)[a-z0-9 ,]{3,60} (?:i am|i will|ill|going to|be) (?:doing|do|ending|end) it
(?:going to|will|gotta|ill|must) end it(?: all)?(?: if| unless| when| after| tonight|;)
(?:ending|end|doing) it (?:after|before|by|when|on)(?= (?:the (?:holidays|weekend)|christmas|my|i |new|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
(?:tonight is the night|today is the day)(?= [,.?])
(?:how|when|where) (?:i|he|she) (?:would|will|am going to|might|could|want to|plan to) (?:do it|end it|die|go(?= [,.?]))
left (?:a|my) note_1 (?:to|for) (?:<KIN>)
(?:wak\\w+|woke)(?: up)?_2 (?:wishing|disappointed|sad|angry|upset|devastated|mad)_4 (?:hadnt|alive|woke|wake|still here|didnt|up|wasnt)
(?:sad|disappointed|upset|angry|mad|hate|devastated|sorry|wish)_3 (?:woke up|wake up|waking up|still alive|am alive|still here|stayed alive)(?= [,.?]| again| every| alive| this)(?! early)
(?:[0-9]|two|three|several|multiple|few)(?: [a-z]+)? attempts_3 (?:last|this|past|recent\\w*|since|in the|within)(?! to (?:call|reach|log))
(?:gun|pistol|rifle|knife|blade|razor) (?:to|at|against) (?:his|her|my) (?:own )?(?:head|throat|wrists?|temple|chest|neck|arms?)
(?:keeps?|always|constantly|been|started|only)_1 talking about (?:dying|death|ending|killing|not being|being dead)
act(?:ing|ed)? on (?:it|them|this|(?:my|these|those|the|his|her)(?: suicid[a-z]+| dark)? (?:thoughts|urges|plan|feelings|ideation|impulses))(?! with)
(?:how many|how much|what dose|which dose|how long|what)_6 (?:to die|kill me|kill myself|to kill)(?! (?:my|the|a|time|some))
(?:want|use|using|wish)_4 to end it(?= [,.?])
(?:drank|drink|drinking|swallowed|swallow) (?:some |the )?(?:bleach|antifreeze|poison|pesticide|cleaner|drain cleaner|gasoline|rat poison)
(?:ran|run|running|sat in|sitting in|leave|left) (?:my|the|a) car_2 (?:garage|running)
(?:want|going|tried|trying|tempted) to commit(?= [,.?]| tonight| today| now)
(?:posted|sent|received|got|sending|posting)_2 (?:goodbye|farewell|suicide)_1 (?:message|post|text|video|note|letter|email)s?
(?:gun|guns|firearm|rifle|pistol|rope|noose|bridge|pills|knife|tracks|rooftop)_6 (?:not ok|not okay|scared|dont trust|tempted|tempting|cant stop|drawn to|keep (?:going|walking|looking|driving|thinking|ending up)|not going to make it|struggling)
(?:not ok|not okay|not going to make it|dont trust myself|tempted|keep (?:walking|driving|going|looking))_3(?: ,)?_5 (?:gun|guns|firearm|rifle|pistol|rope|noose|bridge|tracks|rooftop|ledge|overpass)
(?:kill|kills|killing|killed|kil|top|topping|off|offing|hang|hanging|hanged|hung|shoot|shooting|shot|drown|drowning|stab|stabbing|gas|gassing|poison|poisoning|unalive|neck|delete|yeet|end|ending|murder|electrocute|suffocate)(?: of)? <SELF>
(?:kill|killing) me(?= tonight| myself)
, (?:please |just |god |somebody |someone )*kill me(?:;| please| now| already| i)
(?:please|somebody|someone|anyone|would you|doctor)_1 kill me(?! if| for)
(?:wish|hope|want|pray)(?: [a-z]+){0,4} (?:kill|killed|shoot|shot|murder|murdered|end|finish|finished) me(?! off the)
let (?:me|him|her)(?: just)? (?:die|rest in peace)
(?:should|need to|have to|might as well|ought to|gotta|must) (?:just |really |probably )*(?:die|be dead|drop dead)(?:;| already| soon| tonight| now| and| so| too)
(?:almost|nearly|about to|want to|wanted to|ready to|going to|could) (?:just )?jump(?:ed)?(?:;| last| tonight| today| off| and end)
(?:survived|since|after|from|about|following) (?:my|his|her|an|another|a)(?: [a-z]+)? attempt(?! (?:to|at) )
(?:by|at) (?:my|his|her) own hands?
(?:tried|trying|try|attempted|decided|planned|planning|plan) to die
(?:barrel|gun|pistol)_3 in (?:my|his|her) (?:mouth|hands?)
(?:pull|pulling|pulled) the trigger(?! on)
everything(?: is| i)?_1 (?:need|ready|prepared|set|planned|arranged)_1 (?:to do it|for tonight|for it|for the end|to go through|to end)
(?:bought|got|have|saved|had)_1 enough_2 (?:to make sure|to do it|to end|to die|to kill|to not wake|for the job|to finish)
(?:cant|dont think i can|dont know if i can|unable to|not sure i can|cannot|struggling to|hard to)_1 (?:stay alive|keep (?:myself|himself|herself) (?:safe|alive)|stay safe)
(?:walk|walking|swim|swimming|drive|driving|walked|wade|disappear)_1 (?:into|out into|off)_1 (?:ocean|sea|lake|river|woods|water|desert|forest)_3 (?:not|never|dont|disappear|end)
(?:pills|gun|rope|knife|razor|blade|noose)s?(?: are| is| all)* (?:lined up|laid out|in front of me|under my (?:pillow|bed)|ready(?= [,.?])|waiting for me|in my hand|next to me|hidden)
(?:have|got) (?:the|all the) (?:pills|rope|gun|razor)(?:;| ready| on the| here| with| in my| next)
(?:contemplat\\w+|consider\\w*|think\\w*|thought\\w*|talk\\w*|plan\\w*)_2 ending (?:things|it|everything)(?: permanently| all|;)
(?:death|dying) is (?:all|everything|what i|the only|my only)
(?:only|all)_1(?: thing)?_3 (?:want|need|wish for|crave|think about)_1 (?:death|to die|dying)
(?:painless|peaceful|quick|quickest|easy|easiest)_2 ways?_1 (?:to go|out)(?= [,.?])
plan is to_5 (?:after|before|on|tonight|then|die|end|disappear|gone)(?! (?:the|my) (?:session|surgery|trip|appointment|call))
(?:finally|when i|before i|if i|until i|once i)_1 do it(?= [,.?])
(?:end|ends|ending|ended|take|takes|taking|took|taken|finish|finishing|throw away|throwing away)(?: away)? (?:my|her|his|their|your|ones)(?: own| miserable| damn| sorry| stupid| whole| entire)? (?:life|lives|existence)(?! (?:back|to the next|in a|into|story|insurance|coach))
(?:end|ending|ended) it all
(?:want|wants|wanted|wanting|going|ready|plan|plans|planning|need|about|trying|tried|try|thinking|think|thought|thoughts|ways?|time|decided|how|consider|considering|best|better)_1 (?:to|of|about) (?:just )?(?:end|ending) (?:it|things|everything|my pain|my suffering|the pain|this)(?: all| tonight| now| soon| for good| already| forever| today| once and for all)*;
(?:end|ending) (?:it|everything|things) (?:for good|tonight|forever|once and for all)
(?:kms|unalive|sewerslide|sewer slide|ctb|self delete|commit (?:sudoku|die|toaster bath|not alive)|game end myself)
(?:jump|jumping|jumped|leap|leaping|throw(?:ing)? (?:myself|himself|herself))_1 (?:off|from|out of)(?: of)?_2 (?:bridge|building|roof|rooftop|balcony|cliff|ledge|overpass|window|tower|parking garage|skyscraper)
(?:jump|jumping|jumped|step|stepping|walk|walking|run|running|throw(?:ing)? (?:myself|himself|herself)|lie|lying)_1 (?:in front of|into|under|onto|on)_2 (?:train|trains|traffic|tracks|oncoming|truck|trucks|lorry|bus|subway)
(?:slit|slitting|cut|cutting|slash|slashing|open|opening)_1 (?:my|his|her)(?: own)? (?:wrists?|veins?|throat)
(?:swallowed|swallow|swallowing|downed|took|taken|taking|take|overdose|overdosed|overdosing)_2 (?:all|whole|entire|bottle|handful|bunch|too many|every|fistful|box)_3 <PILLS>(?! (?:every|each|daily|a day|with|as))
(?:swallowed|downed) <PILLS>
(?:swallowed|swallow|downed|down|took|taken)(?: a| the| my)?(?: whole| entire)? (?:bottle|handful|bunch) of [a-z]+
(?:i|he|she|they|who|have|has|had|just|almost|nearly|accidentally|intentionally|<REL>)_1 overdosed(?! on (?:coffee|sugar|chocolate|netflix|carbs|cake|caffeine|candy))
(?:took|taken|taking|take|had|survived|after|from|since|tried|attempted|planning|my)(?: to)?(?: an| another| a| my)?(?: intentional| deliberate| small| big)? overdose(?! risk| of vitamin)
(?:want|going|plan|planning|thinking|thought|tempted|urge|how)_2 (?:overdose|overdosing)
(?:saving|saved|save|hoarding|hoarded|hoard|stockpiling|stockpiled|stockpile|stashing|stashed|collecting|collected|counting|counted|hiding)(?: up)?_4 <PILLS>(?! for (?:my|the) (?:trip|session|visit))
enough_1 <PILLS>(?: saved)?(?: up)?(?: to|;)
attempt(?:ed)?(?: it| once| twice)?_1 <TIME>
(?:my|his|her|an|another|second|third|last|recent|latest|after|since|near)(?: failed| serious| most recent| last| near)? attempts?(?= (?:was|were|<TIME>)|_6 <TIME>)(?! (?:to|at) )
(?:have|has|had|got|made|make|making|with)(?: got)? (?:a|the|my|his|her)(?: detailed| specific| clear| whole| real| actual)? (?:plan|method|date|way|day)(?: in mind| set| picked| ready)? (?:and(?: a| the| my)? (?:plan|method|date|means|way|gun|rope|pills|intent|place|day|note|time)|to (?:do it|end|die|kill|go|leave)|for how)
(?:i|he|she)_1 (?:have|has|got|made)_1 (?:a|my|the) plan;
(?:with|had|have)(?: a)? (?:plan|intent) and (?:intent|means|plan|access)
(?:plan|plans|planning|planned|preparing|arranging|rehears\\w+)_2 (?:my|his|her|own) (?:death|suicide|exit|end|departure|own death)
(?:know|knows|figured out|decided|planned)_1 (?:how|when|where|what day)_6 (?:do it|going to do it|ill do it|end it)
(?:picked|pick|chosen|chose|set|decided on|settled on)_2 (?:date|day|night|spot|method|bridge|tree|place|way)(?: and (?:time|place|method))?(?:;| to (?:do it|die|go|end))
(?:going to|will|about to|gotta|planning to|decided to|ready to|want to) do it_1 (?:tonight|tomorrow|today|this weekend|this week|soon|on|before|by|when|once|after|myself with)(?! (?:form|call|session|treatment|online|with you))
(?:doing it|do it|going through with it|go through with it|went through with it|follow through with it)_1 (?:tonight|tomorrow|today|by|this week|this weekend|on friday|on monday|on saturday|on sunday)
(?:if|by|unless)_8 (?:going through with it|go through with it)
(?:wrote|written|writing|write|writes|left|leaving|leave|finished|drafting|drafted|found|recorded|recording)_4 (?:goodbye|goodbyes|suicide|farewell|final|last)_1 (?:note|letter|message|email|text|video)s?
(?:wrote|written|writing|finished)(?: all)? (?:the|my|all my|his|her) (?:notes?|letters?)(?:;| already| to (?:everyone|<KIN>)| for (?:everyone|<KIN>))
(?:voice|voices|head|demons|demon|brain|something|god|devil)_6 (?:kill|jump|die|end it|do it|hurt|hurting|dead|cut)(?: myself| himself| herself| yourself|;| off| from)
(?:gun|pistol|rifle|shotgun|revolver|noose|razor|razor blade|blade|rope|belt|bullet|knife)s?_9 (?:myself|himself|herself|my (?:head|mouth|temple|wrist|neck)|(?:look|looking|stare|staring) at it|(?:thinking|think|thought)_1 (?:about it|of it|of using|about using)|loaded|next to me|in my (?:hand|lap)|tied|is ready|calling)
(?:staring|stare|holding|held|bought|buying|loaded|found|tied|tying|looking at|look at|researching|googling)_3 (?:gun|rope|noose|pistol|shotgun|razor blades?|rifle|bullets)
(?:has|have|with|got|access to)_2 (?:gun|pistol|rifle|firearm|weapon|rope|noose|pills)_6 (?:suicid\\w*|die|kill|end|dead|goodbye|using it|use it)
(?:ways?|methods?|easiest|painless|quickest|fastest|how)_2 (?:to|way to|for)(?: painlessly| quietly)? (?:die|kill|end|commit|be dead)(?! (?:from|of|during) )
painless(?:ly)?_2 (?:death|die|way out|exit)
(?:drink|drinking|starve|starving)_1 (?:myself|himself|herself) to death
`,
    wish: `
<WANT>(?: [a-z]+)? to(?: just| really| fucking| simply| go and| also| literally)?(?: (?:lie|lay|curl up|crawl)[a-z ]{0,20} and)? (?:die|be dead|be gone|not live|not be alive|not exist|not be here|not wake up|never wake up|stop living|stop existing|cease to exist|leave this (?:world|life|earth)|be done with (?:life|it all|this life|living)|depart|perish|rot)(?! (?:laughing|of laugh|of embarrass|for))
(?:want|wants|wanted)(?: me| him| her) (?:dead|to die)
(?:wants|want|wanting) (?:out|death)(?:;| of (?:life|this life))
wish(?:es|ed|ing)?(?: that)? (?:i|he|she|they|it|my life) (?:was|were|am|wasnt|werent|is|isnt|had|hadnt|would|could|did|didnt|never|had never|would not|wouldnt|would just|could just|be|just)_2 (?:dead|alive|here|born|gone|die|died|disappear|vanish|not|over|existed|exist|wake up|sleep forever|end|fade|end it|kill)
(?:id|ill|i|he|she|would)_1 (?:rather|prefer to)(?: be dead|_1 die(?! than (?:do|pay|take|try|go (?:to|back)|another|see|have|talk|wait|sit|fill))| not (?:be|exist|live|wake))
(?:be|am|are|is|were|was) better off dead|better off dead|rather be dead
hop(?:e|ing|es)_2 (?:i|he|she|to)(?: just)? (?:die|dont wake|never wake|dont make it|not wake|get (?:cancer|hit|killed)|dont survive|dont live|go in my sleep)
(?:will|would|going to|might|may|could|ill) (?:probably |just |soon )?be dead(?: |;)_1 (?:by|soon|before|tomorrow|tonight|in a|;)
(?:think|thinking|thought|thoughts|thinks|fantasi[sz]e|fantasi[sz]ing|fantasies|daydream|daydreaming|dream|dreaming|obsess\\w+|images|idea|ruminat\\w+|contemplat\\w+|imagin\\w+|picturing|picture)(?: (?:a lot|often|constantly|every day|all day|all the time|daily|sometimes|nonstop))? (?:about|of|on|over|if) (?:death|dying|being dead|being gone|not (?:existing|being|waking|living)|never waking|my (?:own )?(?:death|funeral)|what it (?:is|would be) like (?:to be dead|to die|if)|how (?:it would be|everyone would)|leaving this)
(?:comfort|relief|peace|peaceful|beautiful|appealing|solution|escape|answer)_3 (?:death|dying|being dead)
death(?: [a-z]+){0,2} (?:relief|comfort|appealing|better|peaceful|only (?:way|option|answer|escape)|welcome)
(?:dying|death|being dead|ending it|disappearing) (?:is|would be|seems?|sounds?|feels?|looks?)(?: like)?_2 (?:only|nice|easier|good|better|relief|comforting|appealing|peaceful|best|tempting|way out|answer|great)
(?:dont|not|never)_2 (?:afraid|scared|fear) (?:of|to) (?:die|dying|death)(?: anymore)?
<NEG>_1 (?:want|wants|wanted|wanting|wish|care|cares|need|plan|deserve|deserves|supposed|meant|expect|like|bear|made|interested in|feel like|see myself|interested)(?: to| in)?(?: even| really| just| keep)?(?: to)? (?:<LIVE>|living|being alive|being here|existing|waking up|life)(?! (?:with (?:my|roommate|parents|him|her)|near|in (?:a|the|my|an|fear)|at|for (?:the|my|more|hours)|during|on|early|by the|tired|like a|all|past|when|if|longer|groggy|sick|feeling|hungover|nauseous|with|in the middle|disoriented))
<NEG>_1 (?:want|wants|care|wish|plan)_1 to (?:go on|keep going|carry on|continue|keep on|be)(?:;| anymore| any longer| like this| living| with (?:life|this life)| here anymore| this way)
(?:stopped|lost|losing)_2 (?:wanting|want|desire|wish|will) to (?:live|be here|be alive|go on|exist|keep)
(?:okay|ok|fine|good|cool|at peace|comfortable|happy|relieved|content|peace)_1 (?:with|if|about)_5 <BAD>
(?:wouldnt|dont|didnt|would not|not)_1 (?:mind|care|be (?:sad|upset|mad|bothered|that upset|scared)|object|fight it|bother me|matter|matter to me)_6 <BAD>(?! appointment| session)
(?:hope|hoping|wish|wishing|pray|praying|fantasi\\w+|daydream\\w*|waiting|imagin\\w+|wouldnt mind|glad|relieved|relief|grateful|welcome)_5 (?:car|bus|truck|train|cancer|plane|heart attack|accident|stroke|lightning|meteor|asteroid|something|illness|tumor)_5 (?:hit|hits|hitting|kill|kills|take|takes|crash|crashes|happen|happens|me|down|end|out)
(?:bus|car|truck|train|accident|plane|heart attack|cancer|lightning)_5 (?:relieved|relief|okay with|fine with|not be sad|a blessing|wouldnt mind|dont care|welcome|favor)
(?:not|never|dont|didnt|without)(?: ever)?(?: want| have| having| need| plan| going| be)?(?: to)?(?: ever| even)? (?:wake|waking)(?: back)? up(?:;| again| tomorrow| in the morning| one day| at all| anymore| ever| some| would| is| was| and| from (?:it|this|sleep))
(?:sleep|asleep|bed)(?: [a-z]+){0,4} (?:forever|and (?:not|never)|permanently|for good|never wake|not wake|not come back|dont wake)
die in (?:my|his|her) sleep
(?:not|never|dont) (?:being|be|existing|exist)(?: here| alive| around)?(?: anymore|;| most| all| would| is| sounds?| a lot| every| any longer| seems)
(?:want|wish|wishing|wanting|love|like|need|ready|hope|going|could|rather|dream of|dreaming of|tempted|just)(?: to| i could| i would)(?: just| completely| simply| really)? (?:disappear|vanish|fade away|evaporate|cease|stop existing|be erased|not exist|be no more|melt away)(?! (?:into|from (?:the|your) (?:list|mailing)|in the music))
(?:if|when|once|after)_1 (?:i|he|she)_1 (?:disappear|disappeared|vanished|stopped existing|died|am gone|was gone|were gone|am dead|was dead|die|ceased)
(?:never|not|wasnt|werent|hadnt)(?: have)?_1 (?:been )?born
`,
    harm: `
(?:i|she|he|they)_1 cut (?:last night|yesterday|today|tonight|again|this morning|for the first time|to feel|when)(?! (?:the|my hair))
(?:hit|hitting|punch\\w*|bite|biting|scratch\\w*|burn\\w*|bang\\w*|slam\\w*|pull\\w*)_1 (?:myself|himself|herself|(?:my|his|her) (?:skin|head|arms?|legs?|thighs?|face|hair))_3 (?:until|till|so hard|bleed\\w*|bruis\\w*|wall|on purpose)
(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|harmed|burn|burns|burning|burned|burnt|scratch|scratching|punish|punishing|injure|injuring|injured|mutilat\\w+|starve|starving|hitting|punching|damage|damaging)(?: at)?(?: on)? <SELF>
(?:started|start|been|relapsed|back to|stop|urge to|urges to|want to|keep|keeps|relapsed and|resorted to|is|am|i)(?: started| been)? (?:cutting|cut|burning)(?:;| again| my| his| her| to cope| since| when| every| for| at night| as a| because)(?! (?:hair|nails|hours|dose|carbs|grass|calories|boss|medication|schedule|session|budget|sugar|coffee|intake|lawn))
(?:cut|cuts|cutting|carving|burn|burning)(?: up)? (?:my|her|his|their)(?: own)? (?:wrists?|arms?|legs?|thighs?|skin|stomach|body)
(?:danger|threat|risk|harm) to (?:myself|himself|herself)
(?:do|doing|did) (?:something|anything)_1 to (?:myself|himself|herself)
`,
    personal: `
(?:i|he|she|they|who|<REL>|him|her|me)(?: [a-z]+){0,2} <BE>(?: [a-z]+){0,3} suicidal(?:ity)?
(?:i|he|she) <BE> suicide
(?:<BE>|so|very|really|currently|still|actively|passively|acutely|chronically|extremely|feeling|kind of|kinda|basically)(?: a bit| a little)? suicidal(?! (?:patients|people|clients|ideation in))
(?:my|his|her)(?: own| constant| daily| chronic| severe| current| intense| passive| active)* (?:suicid[a-z]+|self harm[a-z]*)(?! (?:squad|hotline))
(?:have|has|having|had|get|gets|getting|with|got|experience|experiencing|battling|fighting|struggl\\w+|deal\\w*)_4 suicid[a-z]+ (?:thoughts?|ideation|feelings?|urges?|impulses?|tendencies|ideas)
(?:stop|thinking|think|thinks|thought|thoughts|consider|considering|contemplat\\w+|planning|plan|obsess\\w+|research\\w+|want|going|tempted|attempt\\w*|try|tried|close|urge|fantasi\\w+|option|talks?|talking|mentioned|joking|threat\\w+|committing|commit)_3 (?:about |of |to |with |on |at )?(?:commit |committing )?suicide
suicid[a-z]+ (?:is|feels|seems|looks|sounds)(?: like)?_3 (?:only|mind|option|answer|way|choice|best|head|everything)
suicide(?: [a-z]+)? attempt_6 <TIME>
(?:last|recent|second|third|my|his|her|a)(?: [a-z]+)? suicide attempt
tried_2 (?:kill|end|take|hang|commit|overdose|jump|cut)
`,
    noun: `
suicid(?:e|es|al|ality|ally|ing|ed)
self (?:harm|injur|mutilat)[a-z]*
sewerslide
(?:voluntary|assisted|medical assistance in|physician assisted) (?:dying|death|euthanasia)
euthanasia_3 (?:me|myself)
`,
    state: `
(?:dark|black|scary|ugly) thoughts
thoughts? (?:of|about) not (?:living|going on|being)
(?:dont|cant|not) see (?:the|a|any) point (?:of|in) (?:waking|living|getting up|going on|being|existing|carrying|anything|trying anymore)
(?:saying|said|say)_1 goodbye to (?:my|the) (?:dogs?|cats?|kids|children|family|friends|horses?|home|life)
(?:see|have|has|sees|is|had) no future(?! (?:appointments?|sessions?|visits?))
(?:hop\\w+|wish\\w*|pray\\w*)_3 (?:heart|body|lungs)_2 (?:stop|stops|stopped|quit|quits|gives? (?:out|up))
<CANT>_1 (?:carry|hold|bear|endure|face)_2 (?:<ANY>)
(?:glad|happy|relieved|okay|ok|fine) if (?:it|life|everything|this|my life)_2 (?:ended|stopped|was over|were over|all ended)
last thing i_3 (?:try|trying|do)(?= [,.?])
(?:hang|hanging|hold|holding)_1 on(?: only| just)? (?:because|for)_1 <KIN>
(?:hang|hanging|hold|holding) on(?: only| just)? because
who gets_1 (?:my|things|stuff|belongings)
(?:living|life|existing|being alive|existence)_1 (?:is|feels|seems|became)_2 (?:punishment|torture|prison|hell|curse|chore|agony|unbearable|nightmare)
being alone with my (?:own )?(?:thoughts|mind|head|brain)
(?:no one|nobody|nothing)(?: here)? (?:would|will|d)_1 (?:change|be different|matter) if i_2 (?:gone|dead|died|left|vanished|disappeared)
(?:matter|difference|care)_3 if i_1 (?:vanished|died|disappeared|was gone|were gone|am gone)
(?:close|shut) my eyes_3 (?:never|not|forever|for good)
if i (?:died|die|was dead|am dead|was gone)_4 (?:no one|nobody|not care|wouldnt|who would|better|ok|okay|fine|matter)
(?:i|ill|i will) (?:be|have)_1 (?:at peace|finally rest|peace) (?:soon|when|once)
(?:nothing|not much) (?:left )?to lose(?= [,.?])(?! by)
(?:dont|cant) see (?:a |any |the )?(?:point|reason) (?:to|in) (?:go|going|keep|keeping|living|staying|continuing)(?: on| going| here| alive)*
(?:hard|harder|difficult) to (?:find|see|think of)_1 (?:a |any )?reasons? to (?:live|stay|keep|go on|be here|get up)
(?:my|his|her) (?:time|days) (?:is|are) (?:up|numbered|over)
(?:i|he|she) (?:am|is) not (?:long|meant) for this world
(?:done|finished|through) (?:with )?(?:being here|existing|trying to live|all of it|this existence)
(?:no one|nobody) (?:and|or) nothing
nothing_1 (?:keeping|holding|tying|left for|left to keep) (?:me|him|her)
(?:in the way|not needed|no use to)_5 (?:relieved|anymore|everyone|anyone|everybody|better)
waiting (?:to die|for (?:death|my life to (?:end|be over)|the end))
(?:days|hours|minutes|time) (?:until|till|til) (?:it is over|i die|the end|i am gone|i can go|it all ends)
(?:wont|never|not)(?: ever)? (?:hear from|see) me(?: again| anymore| alive|;)(?! until)
(?:wont|not)_1 be (?:anyones|anybodys|anyone s|your|their|a|everyones) problem
soon_3 (?:none of|nothing)_4 matter
(?:it|this) will(?: all| soon)* be over(?: soon| for me)(?= [.?])
(?:making|made|make) sure_1 <KIN>_3 (?:provided for|taken care of|be ok|be okay|be fine|looked after)
(?:making|made|make) sure (?:the|my) (?:kids|children|family)_3 (?:provided for|taken care of|ok|okay|fine|looked after)
so_1 <KIN>_1 (?:wont|dont) (?:be stuck|have to|get stuck|be burdened|be left)
(?:canceled|cancelled|stopped making|not making|no) (?:everything|all my|plans|my plans|any plans)_1 (?:past|after|beyond) (?!noon|work|the session)[a-z]+
(?:my|his|her|this) (?:life|existence) (?:has|have|had|holds)_1 (?:no|zero|lost all|lost its|any) (?:meaning|purpose|value|point|worth)
only (?:one )?(?:way|solution|option|answer|exit|choice)(?: i (?:have|see)| for me)? (?:out|left)(?! (?:of the|on|to pay|for (?:monday|friday)))
(?:losing|lost) (?:the|this|my) (?:battle|fight|war)(?! (?:with|against) (?:insurance|weight|sugar))
(?:battle|fight|struggle|hard) not to (?:give in|end|do it|die|jump|kill|hurt)
if death (?:came|comes|took)
(?:look|looking) forward to (?:death|dying|the end|being dead|it being over)
(?:dont|not|no longer) fear (?:death|dying)
(?:nothing|no one|nobody) left for (?:me|him|her)
last time (?:i|we|you|anyone|they|he|she)(?: will| would| ever| get to| can)* (?:see|hear|talk|speak)
nothing_1 left(?: for me| in me|;)
what is left for me
(?:leave|leaving|depart|exit) this (?:earth|world|life|planet)
(?:dragging|drag|bringing|holding)_1 (?:everyone|everybody|them|all|<KIN>)_1 (?:down|back)
(?:never|didnt) expect\\w*_2 to (?:live|be alive|make it)_2 (?:this long|past|until|to)
(?:dont|doesnt|not)_1 care (?:what happens|about (?:myself|my life|living))_2(?: to me|;| anymore)
(?:hop\\w+|pray\\w*|wish\\w*)_6 (?:last time|not wake|wont wake|dont wake|never wake|last (?:night|breath|sleep)|be the last)(?! up (?:with|feeling|early|in time))
(?:ready|waiting|want|wish|wanting)_1 (?:for )?(?:this|my|the) (?:life|existence|suffering) to (?:be )?(?:over|end|stop|done)
peace_2 (?:permanent|final|eternal|forever|ultimate)
(?:tired|exhausted|worn out|weary|sick) from (?:living|existing|being alive|life)
no (?:more )?(?:fight|strength|will|life|hope) left
(?:said|told)_2 what i (?:needed|had|wanted) to say
life insurance_5 (?:paid|pays|covers|up to date|so they|for them)
welcome (?:death|the end|dying)
hop\\w+ (?:for|to)_2 (?:crash|accident|die|get hit|heart attack|wreck)
(?:stopped|dont|not|quit)_1 (?:looking|look)_2 (?:before|when|both ways)_3 (?:cross|street|road|traffic)
(?:stopped|quit|not|refus\\w+|skipping)_1 (?:taking|take)_1 (?:my|his|her)_1 (?:insulin|heart|meds|medication|pills|dialysis)_5 (?:dont care|die|on purpose|over with|no point|what is the point)
looking at (?:bridges|trains|trucks|ropes|traffic|ledges|the (?:bridge|tracks|ledge))
why i am (?:still alive|alive|still here)
dont know how (?:much|many) (?:longer|more)(?:;|_3 (?:i|he|she) can(?: take| do| hold| go| keep| stand| last| cope| live| handle| bear| fight)?)
(?:wont|not|never|dont) (?:be )?(?:have|need|having)_1 to (?:worry|deal|bother|put up|think)_1 (?:about|with) (?:me|him|her)(?:;| much longer| anymore| soon)
(?:says?|said|saying|thinks?|keeps?|tells?|told|feels?|believes?|convinced)_9 (?:better|happier|easier)(?: off)? without (?:him|her|them)
(?:no one|nobody) (?:needs|wants) me
(?:no one|nobody) cares (?:if|whether) i
(?:dont|doesnt|not|never)_1 belong (?:in this (?:world|life)|here anymore|on this (?:earth|planet)|anywhere)
(?:shouldnt|not supposed to|wasnt (?:meant|supposed) to|dont deserve to|not meant to|never meant to) (?:be (?:alive|here;|on this)|exist|live|have (?:been born|survived|lived))
should_1 have (?:died|been me|not survived|killed me|let me die|never been)
wish(?:ed)?_3 (?:had died|have died|died|been me|took me)
(?:envy|envious of|jealous of)_3 (?:dead|died|dying|die|passed)
(?:relief|easier|better|nicer|peaceful|simpler)_3(?: to)? (?:not|didnt|never|wasnt|werent)(?: to)?_1 (?:be here|exist|wake up|be alive|be around|here|around)(?! (?:early|there))
(?:better|easier|happier|best|fine|ok|okay|relieved|better off|freer|richer|good|improve|breathe)(?: off)?_5 (?:without me|if i (?:(?:was|were|am)(?: just| not| dead| gone| no longer)|wasnt|werent|didnt exist|disappeared|died|left|never|just left|went away|stopped existing)|(?:once|when|after|with) (?:i am|me) (?:gone|dead|out of))(?! (?:early|there))
(?:do better|get over it|be fine|move on|cope|manage|get along|survive) without me
(?:says?|said|saying|thinks?|keeps?|tells?|told|feels?|believes?|convinced)_8 better off without (?:him|her|them)
(?:i|he|she|myself|feel|feels|feeling|being|become|just|nothing but|only)_3 (?:a|such a|the|another|huge|a huge|nothing but a) (?:burden|dead weight|waste of (?:space|air|oxygen|life)|drain on|weight on|problem for everyone|mistake)
be(?:en|ing|come)? a burden
(?:no one|nobody|noone|no body|who|wouldnt anyone|not a soul|none of them)_1 (?:would|will|will even|would even|d)_1 (?:miss|notice|care|cry|remember|mourn|find)(?:;| me| if| when| that| for me)(?! (?:i (?:come|came|am late|arrive)))
(?:wouldnt|wont|not) (?:even )?(?:be missed|miss me|notice i am gone)
(?:no|any|zero|a single|not one|little|without a|without any|what|lost|losing|see the|see a|see any|have a|have any|find a|find any|find the|is there a|not much)(?: [a-z]+)? (?:reason|reasons|point|purpose|sense|use|motivation)(?: left)?(?: for me| anymore)? (?:to|in|of|for|i should) (?:even |still |keep |be |me to )*(?:live|living|life|go on|going on|keep going|going|here|being|alive|carry|carrying|continue|continuing|exist|existing|stay|staying|wake|waking|get up|getting up|anything|any of|it all|it anymore|breathe|breathing|fight|fighting|hang on|hold on|stick around|try|trying anymore|trying;|tomorrow)
(?:what is|whats) the (?:point|use)(?: anymore| really| even| of it| in it| of it all| of anything| of any of (?:it|this)| in (?:any of|living|life|going|trying|carrying|existing|being|continuing)| of (?:living|life|going on|trying|being alive|being here|existing|waking|fighting|my life|this life))*;
(?:what is|whats) the point (?:of|in) (?:living|life|going on|trying|any of|existing|being (?:alive|here)|carrying on|continuing|waking up|it all|anything|my life)
(?:no|not any|never|isnt any|isnt a|zero|without|lost all|lost|losing|out of|given up|any|see a|see any|see my|see no|imagine a|picture a|have a|have any)(?: real| good| other)? (?:way out|future|hope|escape|exit|tomorrow|light at the end)(?:;| for (?:me|him|her|my)| left| anymore| of this| in (?:life|sight|my life|this)| here| to (?:this|it)| i| and)(?! appointment)(?! (?:appointment|building))
(?:no|isnt a|not a|cant see a|cant find a|cant imagine a|without a|lost my|lost the) (?:future|way forward|place) (?:for (?:me|myself|him|her)|with me in it|in this world|ahead)
(?:dont|doesnt|cant|cannot)_1 (?:see|picture|imagine|have) (?:a |any |my |the )?(?:future|way out|way forward|tomorrow|light|myself (?:alive|living|being|at|here|next|making|getting old|growing old|in))
(?:dont|doesnt|cant|not) see (?:the|a|any) (?:point|reason|purpose)(?:;| anymore| in (?:anything|life|living|it|this)| of (?:anything|life|living|it all)| to (?:live|go|keep|be|stay|life|it all|anything))
(?:lost|lose|losing|no|dont have|lack|without|lacking)_2 will to (?:live|go|keep|survive|fight|continue|carry)
(?:life|living|existence|it|being alive|none of (?:it|this)|nothing|this life)_1 (?:isnt|not|never|doesnt (?:feel|seem)|no longer|wasnt|dont)_2 worth (?:it|living|the|anything|continuing|going|fighting)(?! (?:price|money|cost))
is (?:life|living|it)_1 worth (?:living|going on|continuing)
is (?:life|living|being alive|existence)_1 worth it
nothing(?: is)?_1 (?:worth living|worth going on|worth it anymore)
(?:life|living|existence|everything)(?: is| feels| seems| has become)_1 (?:pointless|meaningless|hopeless|unbearable|unlivable|not for me|torture|over for me|too painful|too hard to)
(?:my|his|her) life is (?:over|pointless|worthless|meaningless|done|finished|ending|not worth)
(?:i am|i feel|feel|is|am)_1 (?:hopeless|worthless|beyond help|beyond saving|a lost cause|past saving)(?: and|;| i)
nothing (?:left )?(?:to live for|worth living for|to look forward to|left for me|left in me|left to (?:give|lose|hope|fight|try|live|stay)|matters(?: anymore|;| and| to me)|will ever (?:change|help|get better)|is going to (?:get|change|help)|can (?:save|help) me|keeps me here)
(?:no one|nobody|nothing|noone) can (?:save|help|fix) (?:me|him|her)
(?:i|it|things|this|life)(?: will| is| are| am)? never (?:going to |gonna )?(?:get|getting|gets|be) (?:any |ever )?(?:better|okay|happy|ok)
(?:tired|sick|exhausted|done|fed up|over|finished|through|weary|had enough|bored|sick and tired)(?: to death)?_1 (?:of|with|by)(?: all| just| even| my)* <LIVING>(?! (?:in (?:pain|a|the|this|my|chronic)|with (?:pain|anxiety|depression|this|ptsd|my|chronic|insomnia|it)|at|insurance|coach|alone|on))(?:;| |)
(?:tired|exhausted|done|finished|so done|sick)_1 (?:of|with|by) (?:everything|it all|this life|this world|the world|trying|fighting|pretending|hurting|suffering|being (?:me|in my head|a burden|in pain every|alive|sad)|all of (?:it|this)|waking up|existing)(?:;| anymore| and| every)
(?:too|so) tired to (?:live|go on|keep going|keep living|exist|be alive|fight|carry on|continue|keep fighting)
<CANT>_1 (?:take it(?! \\?)|take this|take anymore|take more|bear it|bear life|bear living|stand being alive|stand living|stand life|face life|face living|face another|take another (?:day|night)|do life|do another day|live anymore|live like|live this|live with myself|live in this (?:world|body)|live through)(?! with food)
<CANT>_1 go on(?:;| tonight| anymore| any longer| like| living| this way| much| with (?:this|life|it|my life)| and| but| without| being| feeling| i)
<CANT>_1 (?:fight|cope|continue|carry on|hold on|hang on|survive)(?:;| anymore| any longer| much longer| like this| this way| another)
(?:cant|wont|not|dont think i will|dont think i can|might not|may not)(?: even)?(?: be able to)? (?:make it|survive|last|get)(?: through| to| until| past)?(?: the| another| this| my)? (?:night|day|week|weekend|year|month|christmas|winter|birthday|much longer|tomorrow|holidays)(?! appointment| session| call)
(?:want|wants|need|needs|wish|waiting|ready|hope|hoping|pray|praying|begging|like|time|wanting|longing)_1 (?:for )?(?:it|it all|this|this all|everything|all of (?:it|this)|things|the (?:pain|suffering|hurt|hurting|noise|misery)|my (?:life|pain|suffering)|life|all this|all the pain) (?:to )?(?:just |all |finally |please )*(?:be over|be done|be finished|end|stop|finish|go away forever|over|finished|ended|done|gone)(?:;| forever| for good| already| now| so| and| please| soon| permanently| once| today| tonight)
(?:it|this|the pain|everything)_1 (?:has|have|needs|just needs) to (?:stop|end)
(?:make|made) (?:it|the pain|everything)(?: all)? (?:stop|end|go away)(?: forever| for good|;)
(?:stop|end|gone|over|quiet|rest|sleep|peace|leave|leaving|out|going away) (?:for good|forever|permanently|once and for all)
(?:made|making|make|am|at|found|find)(?: my)? peace with_2 (?:leaving|dying|death|going|the end|it ending|the idea|not being|my decision|ending|that|it;)
(?:hurts|painful|hard|exhausting|heavy|tired|much)(?: too much| so much)? to (?:exist|live|be alive|keep living|go on living|stay alive|breathe anymore|keep existing)
(?:ready|time|want|wants|prepared)_1 to (?:go home to god|go be with|leave this|meet my maker|meet god|check out|be with (?:god|jesus|my late|my dead)|join (?:my|him|her)|go to heaven|let it all end|say goodbye to (?:life|everyone|everything|the world))
(?:god|lord|jesus|universe|death)_3 (?:take|takes|took|call|calls|taking|end)(?: me| him| her)(?: home| away| now| soon| already|;)
(?:join|joining|be with|see)_3 (?:in heaven|on the other side|in death|in the afterlife|in the grave)
(?:my|his|her|their) (?:affairs|loose ends|finances|life insurance|estate)_3 (?:in order|sorted|settled|organized|tied up|wrapped up|squared away|ready)
(?:put|putting|getting|got|get|settled|settling|finalized|updated|updating|wrote|writing|written|made|making|changed|tying|tied|sorted|sorting|wrapping)(?: up)?_2 (?:affairs|my will|his will|her will|a will|loose ends)(?! power)
(?:gave|giving|give|gives|given|gifting|gifted|got rid of|getting rid of|sold|selling|donated|donating)(?: away)?(?: all| most)?(?: of)? ?(?:my|his|her|their|the|all|all the|everything)?(?: favorite| most treasured| prized)? ?(?:things|stuff|belongings|possessions|everything)(?:;| away| i| he| she| and)
(?:gave|giving|give|gives|given)_4 away(?: his| her| my| their)?_14 (?:wont need|dont need|doesnt need|not need|goodbye|worried|worry|anymore|strange|scared|concern\\w*)
(?:gave|giving|give|gives|given)(?: me| us| away)_3 (?:watch|dog|cat|pet|guitar|ring|jewelry|collection|car|records)_14 (?:wont need|dont need|doesnt need|not need|goodbye|worried|worry|anymore|scared)
(?:told|tells|telling|said|says|saying|say|texted|messaged|called)_3 (?:goodbye|goodbyes|bye forever)(?:;| to (?:everyone|everybody|<KIN>|all|life|the world)| forever| and)
(?:said|saying|say)_2 (?:goodbyes|goodbye forever)
goodbye(?:;)?(?: cruel| everyone| everybody| world| forever| all| my friends)
(?:this is|it is)(?: my| a)?(?: final| last)? (?:goodbye|farewell)
(?:when|by the time|if) (?:you|they|anyone|someone) (?:read|reads|see|sees|get|gets|are reading) this
(?:wont|not going to|not|never|might not|may not|dont plan to|dont expect to|dont plan on|dont intend to|dont think i will|not sure i will|doubt i will|who knows if i will|dont know if i will)(?: even| still)? (?:be|being)(?: still)? (?:here|around|alive|there|on this earth)(?: for)?(?: much longer| longer| very long| too long| anymore| forever| long|_3 (?:soon|christmas|next year|birthday|new year|to see|summer|spring|winter|holidays|when|anyway|tomorrow))
(?:still be|be still) (?:here|alive|around|living)(?:;| by| next| in| tomorrow| come| for)
(?:might|may|will|could|ill|would) (?:already |soon |probably |just )*be (?:gone|dead)(?:;| already| by (?:then|the time|tomorrow|monday|christmas)| soon| forever| for good| before| and)(?! (?:on vacation|for the weekend))
(?:after|when|once|if|before) (?:i|he|she) (?:am|is|was|were|go|leave) (?:gone|dead|for good)
(?:wont|dont|doesnt|not|never) (?:be )?(?:going to )?need(?:ing)? (?:it|them|this|that|anything|money|these)(?: anymore| where| much longer| soon| when)
(?:wont|never|not) have to (?:worry about|deal with|put up with|take care of|carry) me
(?:last|final) (?:hope|resort|chance|shot|try|thing i will try|thing i am trying|attempt|treatment)(?= .{0,50}(?:after (?:this|that)|then i|i am done|if it (?:fails|doesnt)|or else|giving up|or i|over))
(?:if|when|unless|after)(?: [a-z0-9]+){0,5} (?:fails?|doesnt (?:work|help)|dont (?:work|help|get)|wont (?:work|help)|not work|no help|didnt (?:work|help)|nothing works|isnt the answer|does nothing)[a-z ,]{0,40} (?:i am done|i am out|it is over|no plan b|nothing left|no reason|give up|giving up|end it|dont know what (?:i will|i would|i might|else)|wont be|not going to be|i am gone|that is it|i cant|finished|no other (?:way|reason)|no plan|no point|am out of|run out|no more|is it for me|dont see|not sure (?:i|what i)|kill|die|goodbye)
(?:after|before) (?:this|that)_1(?: ,)? i am (?:done|out|finished|gone|through)(?:;| for good| with)(?! (?:form|call|session))
too late (?:for me(?! to)|for him|for her|to (?:save|help|fix) (?:me|him|her)|anyway|for saving)
(?:beyond|past) (?:help|saving|repair)
(?:dont|doesnt|not|isnt|cant|never|didnt)_2 (?:safe|trust (?:myself|himself|herself))_2(?:;| alone| by (?:myself|himself|herself)| with (?:myself|my (?:thoughts|pills|own))| tonight| from (?:myself|himself)| on (?:my|his|her) own| at home| right now| to be| being| anymore| when| around)(?! (?:driv|for (?:pregnan|kids|children)|during|with (?:ketamine|alcohol|ssri)|in pregnancy))
not safe (?:alone|by myself|tonight|with myself|from myself|to be alone|right now|at home)
(?:scared|afraid|worried|terrified|fear|frightened|concerned|worry|dont know)_2 (?:of|that|about)?_1 ?(?:what|something|anything) (?:i|he|she|they)_2 (?:might|could|may|will|going to|would|can|am capable|is going to|do|am going to)(?: do|;| if)
(?:scared|afraid|terrified|frightened) of (?:myself|my own (?:mind|thoughts|head))
(?:do|doing|did) something_1 (?:stupid|drastic|bad|dumb|crazy|rash|terrible|permanent|irreversible|awful|i cant|i will regret|you cant)(?! with my)
(?:shouldnt|cant|dont want to|not safe to|afraid to|scared to) be(?: left)? alone (?:tonight|right now|with my|with (?:myself|him))
(?:only|main|sole|one)_1 (?:reason|thing|reasons|person|people|one) (?:that |i am |i |i have |he is |she is |who |which |i can |not |havent )*(?:still )?(?:keeping|keeps|kept|stopping|stops|holding|holds|here;|alive|living|breathing|going;|havent|not dead|stay|staying|still here|still around|get up|hang on|hold on|stopping)(?! (?:me from (?:booking|sign|start|try)|us from))
(?:stay|staying|stayed|keeps me|keep me|kept me|keeping me) alive(?:;| for| because| is| only| right| these| at)
(?:kids|daughter|son|cat|dog|family|mother|mom|children|wife|husband|pet|pets|cats|dogs)_3 (?:keep|keeps|keeping|stop|stops|stopping) me (?:here|alive|going;|from (?:doing it|ending|killing|leaving|going through))
(?:think|thinking|thought|thoughts|imagine|tempted|urge|want|wonder)_4 (?:let(?:ting)? go of the wheel|how easy (?:it )?(?:would|it)|just (?:swerv|driv|let go|step|walk|jump|turn the wheel))[a-z]*
(?:how easy it would be|(?:let|letting) go of the (?:steering )?wheel|(?:swerv\\w+|veer\\w+|steer\\w*|turn\\w*|driv\\w+|crash\\w*|run\\w*|drift\\w*)_4 (?:into|off)_2 (?:oncoming|traffic|tree|trees|bridge|cliff|wall|barrier|pole|truck|ditch|river|median|lake|guardrail|lane))
(?:crash|crashing|wreck|wrecking) (?:my|the) (?:car|bike)(?: on purpose|;| and)
(?:stand|standing|stood|step|sit|sitting|walk|walking)_3 (?:platform|edge|ledge|bridge|roof|balcony|tracks)_4 (?:think|wonder|how|imagine|jump|tempt|easy|pull|feel)
(?:urge|temptation|pull|tempted) to (?:jump|swerve|step off|drive off|let go|crash)
(?:tell|look after|take care of|watch over)_1 (?:<KIN>)_4 (?:i love|i loved|i am sorry|after i|when i am gone|once i am|for me when|if anything happens|if something happens)
(?:dead inside)_5 (?:finished|over|done|end)
(?:everything|it)_1 (?:would|will) (?:be )?(?:easier|better|simpler) if i_1 (?:wasnt|werent|was|were|died|didnt|disappeared|ended|stopped)
(?:check|checking|log|logging|opt|opting|tap|tapping) out (?:of life|for good|permanently|of this (?:life|world)|of existence)
(?:doesnt|dont|not) matter (?:if|whether) i (?:live|die|exist|wake|am (?:here|alive)|survive|make it)
(?:care|cares|matter|matters) (?:if|whether) i (?:live|die|wake|am alive|exist|survive)
live or die
(?:over|out of) (?:life|living)(?:;)
(?:life|living|existing|existence) (?:is )?(?:just )?(?:isnt|not|no longer) (?:for me|something i|livable|bearable|possible|an option)
`,
    weak: `
(?:my|the) (?:notes?|letters?) (?:is|are)(?: all)? (?:written|done|ready|finished|sealed)(?! for)
(?:bridge|tracks|cliff|overpass|ledge)_6 (?:at night|every night|drawn|pulls me|calls me)
(?:give|giving|gave|given|gives)_1 up(?:;| on (?:life|everything|living|myself|it all|trying|being|existing|himself|herself|hope)| completely| entirely| hope| all hope| and (?:die|end|go)| trying| fighting| for good| soon)(?! (?:smoking|coffee))
(?:my|his|her) last (?:message|goodbye|day on|night on|days on|christmas|birthday|words)
(?:this|you|ketamine|it|kap|your clinic|the clinic|treatment|they)_2 (?:is|are|was|being|as)(?: basically| really| literally| probably| like| truly)? (?:my|our|his|her|the)(?: very| absolute)? (?:last|only|final|one) (?:hope|chance|resort|shot|option|try|attempt|thing left|stop|lifeline|straw|card)(?! to (?!live|get better|survive|be|feel|stay))
(?:only|just|still|barely)(?: still| just)? (?:here|alive|around|living|breathing|hanging on|holding on)(?: only| just)? (?:because|for|due|bc|thanks to)
(?:if|were) (?:it|i|they)?_1 ?(?:wasnt|werent|not|were not|didnt have|hadnt|isnt)(?: for)?_7(?: ,)?_3 (?:gone|dead|be here|alive|done it|be done|do it|ended|killed|already|still be|checked out|given up|have done)
(?:affairs|everything) (?:is |are )?in order(?! to)
i am (?:so|just|completely|all|totally|officially|finally|fully) done(?:;| here| now| anymore| trying| fighting| living)
barely (?:hanging|holding) on
<CANT>_1 (?:do|take|handle|bear|stand|face|endure|live|keep doing|keep living|survive|deal with|cope|cope with|tolerate)(?: with)? (?:this|it|life|things|everything|all this|it all|another)?_1 (?:<ANY>)
<CANT>_1 (?:keep|carry|continue|hold)(?: on)? (?:going|doing this|living|fighting|on|trying|pretending|it together|existing|surviving|like this|hurting|suffering|on anymore)(?:;| anymore| any longer| much longer| like| with| for| on| much| i| and| another)(?! (?:dose|the phone))
at the end of my rope
(?:at|near|past|reached|hit|reaching)_1 (?:my|the) (?:breaking point|limit|end)(?= [,.?])
running out of (?:reasons|fight|hope|strength)
(?:wrote|writing|written|leaving)_1 (?:letters?|notes?|messages?|videos?|cards?)_1 (?:to|for) (?:my (?:kids|children|family|wife|husband|mom|parents|daughter|son)|everyone)(?! school)
(?:found|finding|find|arranged)_2 (?:home|homes|someone)_2 (?:for|to take)_1 (?:my )?(?:dog|cat|pets?|dogs|cats|kids|animals)
(?:when|once|after|if) i am not (?:here|around)(?: anymore|;)
(?:this|that) is it for me
(?:let|letting) me go(?= [,.?])
(?:staying|hanging on|holding on|living|alive|keep going|stay) (?:only |just )?for (?:<KIN>)(?! appointment| session)
(?:i|we) (?:say|saying) goodbye(?= [,.?])
do(?:ing)? it(?= [,.?]).{0,40} (?:goodbye|thank you for everything|sorry)
`,
  },
  negation: {
    before: `(?:${NEVER})(?: [a-z0-9]+){0,6}`,
    breaks:
      '(?:promise|swear|guarantee|say)(?: that)? i wont|dont know|not sure|not going to lie|not lying|cant stop|couldnt stop|never stop|never stopped|not only|not just|not the first|no one|nobody|no idea|not ok|not okay|not well|not good|not doing|not sleeping|not coping|not anymore|no matter|no help|not working|doesnt work|doesnt help|dont help|didnt help|didnt work|nothing works|no doubt|not joking|not kidding|isnt working|no way out|no hope|not eating|havent slept|no sleep|not long ago|why not|(?:try|trying|tried|tries|hard|struggling|fighting|promised|reasons?|how|me|best) (?:to )?not(?: to)?|why (?:shouldnt i|i shouldnt)|hasnt stopped|wont stop|havent stopped|no energy|no friends|no job|no money',
    subjects: 'i|he|she|they|we|you|my|so|because|and(?! (?:suicid|self|no|nor|never)[a-z]*)',
    opens: 'think|thinking|believe|said|say|saying|mean|feel like|that|know that|as if',
    after:
      '(?: [a-z]+)?(?: thoughts?| ideation| attempts?)?(?: ,)? (?:none|no|denied|denies|negative|never|nope)(?= [,.?])',
  },
  fear: '(?:afraid|scared|fear|fears|fearing|worried|terrified|anxious|panic|panicking|phobia|nervous|frightened|worry|anxiety|dread)(?: [a-z0-9]+){0,6}',
  willed: 'want|wish|hop|ready|rather|urge|need|pray|like to|love to',
  remission:
    '(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|some|few|couple of|lot of|over a|more than a) ?(?:years?|decades?) (?:ago|since|back|clean|free|without|earlier|in recovery)|(?:not|never|nothing|none|havent|hasnt)(?: [a-z]+){0,3} (?:for|in|since)(?: [a-z0-9]+){0,2} years|years ago|(?:in|back in|around) <YEAR>|as a (?:teen|teenager|kid|child|young)|in (?:high school|college|middle school|my (?:teens|twenties|youth|20s|30s)|the (?:90s|80s|past|nineties|eighties))|when (?:i|he|she) (?:was|were) (?:[0-9]+|young|a (?:teen|teenager|kid|child)|in (?:high school|college)|younger)|used to|long ago|decades|at (?:age )?[0-9]{1,2}|a lifetime ago',
  current:
    'again|this (?:week|month|morning|weekend)|last (?:night|week|month)|yesterday|today|tonight|lately|recently|coming back|came back|is back|are back|returned|still (?:have|think|thinking|feel|want|suicid[a-z]+|cut|cutting|get|want|struggle)|these days|worse|every (?:day|night)|currently|right now|ever since|now i (?:want|think|feel|am (?:thinking|suicid))|thinking about it|for the (?:last|past)|on and off|off and on',
  accident:
    'shaving|shave|cooking|gym|stove|oven|kitchen|playing|running|skiing|biking|cycling|workout|working out|exercis[a-z]+|lifting|stitches|tetanus|gardening|iron|ironing|fell|falling|slipped|tripped|soccer|football|accident|accidentally|by mistake|at work|on the job|glass|paper|finger|thumb|toe|hand(?= [,.?])|foot|mixing|knee|ankle|shoulder|hiking|yoga|moving|carpentry|saw|grill|curling|hair|coffee|tea|soup|sun|chopping|slicing|opening a|sport|sports',
  errand:
    'veins|nurses|how many (?:meds|sessions|tries)|tms|website|portal|forms?|site|app|link|login|password|page|upload|parking|traffic|commute|hsa|fsa|deductible|insurance|cost|costs|price|prices|paperwork|scheduling|schedule|office|appointment|google|doctor sent|referr[a-z]+|coupon|discount|money|expensive|fees?|billing|bills?|emails?|calling|online|waitlist|hold music|voicemail|call your|clinic closer',
  idiom:
    'suicide (?:squad|silence|doors?|wings|burger|sauce|for my)|(?:career|political|social|financial|professional|commercial) suicide|killing (?:myself|himself|herself) (?:at|over|trying|laughing|with work|working|in the gym|to (?:get|make|finish|meet))|kill(?:ed)? (?:myself|himself|herself) laughing|(?:hurt|hurting) myself laughing|shoot (?:myself|himself) in the foot|shot (?:myself|himself) in the foot|(?:beat|beating|kicking) myself|(?:massage|nail|glue|heat|staple|nerf|top|spray) gun|will i be dead tired|get off myself|end (?:it|things) with (?:my|him|her)|hung myself up|in the rope|off (?:myself|himself) from the list|turn (?:myself|myself) off|burning (?:myself|himself|herself) out|burn (?:myself|himself|herself) out|(?:drown|drowning) myself in (?:work|netflix)',
  bereaved:
    '(?:(?:<REL>)s suicide|lost|losing|lose|loss|died|dies|death|killed (?:him|her|them)(?:self|selves)|hanged (?:him|her)self|shot (?:him|her)self|hung (?:him|her)self|passed|took (?:his|her|their)(?: own)? (?:life|lives)|ended (?:his|her)(?: own)? life|committed|completed|survivor of|survivors of|bereaved|grief|grieving|funeral|widow|widowed)',
  almost:
    'tried|tries|trying|almost|nearly|attempt[a-z]*|wants?|going|threat[a-z]*|might|may|could|will|says?|thinking|talk[a-z]*|afraid|worried|scared|survived|hospital|icu|discharged',
  professional:
    '(?:i am|i work|working|work|as|we are|im) (?:a |an |as |in |at |with |for |on )?(?:[a-z]+ ){0,3}(?:nurse|therapist|psychologist|psychiatrist|counselor|counsellor|clinician|doctor|social worker|physician|provider|journalist|reporter|researcher|student|professor|teacher|writer|author|paramedic|coach|chaplain|prevention|hotline|team|unit|volunteer|crisis line|podcaster|blogger|screenwriter|novelist|filmmaker)|(?:my|our|some|many|your|their|for|of|with|treat|treating|accept|see|refer|take|help) (?:[a-z]+ ){0,2}(?:clients|patients|people|individuals|adults|veterans|students|teens|adolescents)|(?:thesis|dissertation|paper|study|studies|research|journalist|training|trainings|course|workshop|webinar|prevention|policy|policies|protocol|protocols|documentary|movie|film|podcast|novel|song|statistics|stats|rates|rate|awareness|screening|article|interview|essay|book|conference|curriculum|ceus?|hotline|foundation|charity|fundraiser|walk|guidelines|trial|trials|evidence|episode|tv|netflix|series|class|exam|lecture|black box|boxed warning|side effects?|label|warning)',
  general:
    '(?:do|does|can|is|are|will|has|have|could|would|what|how|which|did|should|why|any|whether|if|heard|read|saw|says)(?: [a-z0-9]+){0,12} (?:suicid[a-z]*|self harm[a-z]*)',
  leadIn:
    '(?:i|i am|i was|just|we)(?: [a-z]+)? (?:to ask|to know|wondering|asking|curious|ask|wonder|know if|read|heard|saw|see|understand|found)|i (?:want|would like|wanted) to (?:ask|know|understand|learn)|let me know|tell me|can you tell me|please tell me',
  someone: 'i|me|my|myself|mine|he|she|him|her|his|<REL>',
  first: 'i|me|my life|myself|mine|my own|my suicid[a-z]*|my mind|my head',
  third:
    'he|she|they|him|her|himself|herself|themselves|themself|(?:my|our|a|his|her|their)(?: [a-z]+){0,2} (?:<REL>)|(?:<REL>)',
};
