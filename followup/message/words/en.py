"""English."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (honou?r|privilege|delight|treat) (to|meeting|talking|speaking|hearing|that)
        (made|brightened|lit up) my (day|week|morning|evening|month)
        you (saved|rescued|helped|spared) me
        (so|very|really|hugely|incredibly|enormously) (helpful|generous|kind|useful)
        (hats off|kudos|bless you|much love|you're a (star|legend|gem|lifesaver))
        i('m| am) (in your debt|lucky)
        thank*
        thx
        ta for
        cheers for
        grateful*
        gratitude
        appreciat*
        (much obliged|indebted|owe you)
        (kind|generous|good|decent|lovely|sweet|thoughtful|considerate) of you
        generous (with|in)
        (pleasure|great|lovely|nice|good|wonderful|delight*|fun|fantastic|brilliant|joy|treat|honou?r) … (meet*|see*|talk*|speak*|chat*|catch* up|connect*|run* into|bump* into|sit* down|hear*|spend*)
        (enjoy*|loved|relished) … (talk*|chat*|conversation*|meeting*|coffee|lunch|call|time|session|evening|speaking|visit|afternoon|morning|hearing|discuss*)
        (real|genuine|such a|a) pleasure
        (?<!be\\s)(lovely|great|nice|wonderful|brilliant|fantastic|a joy|a treat|a delight|a pleasure|so good) (that we|that i|to)
        what a (lovely|great|good|treat|pleasure|joy|fun|wonderful|brilliant)
        (glad|happy|pleased) (that )?(we|you|to have) … (met|talk*|spoke|spoken|got|could|had|made|ran|crossed)
        (means|meant) (a lot|so much)
        (made|making) (the )?time for
    """,
    recall="""
        you … (said|told|mentioned|described|explained|brought|pointed|raised|noted|shared|showed|suggested|recommended|asked|talked|spoke|walked|put|called|hinted|touched|warned|argued|quoted|outlined|made|gave|ran|run|wrote|have|had|use|used|do|did|keep|want*|need*|are|were|lead|built|opened|posted)
        (as|what|when|how|where|why|which) (you|your)
        your … (point|comment|remark|stor*|example|advice|tip|idea|question|observation|description|explanation|account|view|take|suggestion|thought*|line|phrase|anecdote|trick|work|piece|article|post|talk|paper|dilemma|approach|decision|plan*|insight*|honesty|team|reading|project|shop|programme|program|method)
        (stuck|stayed|stays|sticks|resonat*|remained|lingered|lodged|rattling|on my mind|in my head|in mind)
        (keep|kept|been|still|can't stop|haven't stopped) … (think*|turn*|com*|mull*|chew*|smil*|laugh*|pictur*|wonder*)
        (struck|intrigued|fascinated|impressed|surprised|moved|caught my)
        (conversation|chat|talk|discussion|exchange|meeting|call|coffee|lunch|session|interview|thoughts|tour|visit) … (about|on|around|regarding|over|of|at|in)
        (hear*|learn*|read*|see*|saw|talk*|chat*) … (about|how|why|that|of)
        remind* me
        i … (saw|noticed|read|heard|remember*|recall*|noted|wrote down|jotted|enjoyed|liked|loved|found)
        (the|that) … (bit|part|moment|story|detail|idea|thing|question|point|piece|problem|way|example|image)
        we … (talked|discussed|spoke|touched|agreed|laughed|covered|compared|both|met|said)
        (made|got|has|had|left) me (think*|look*|wonder*|laugh*|smile)
        (points?|things?|takeaways?) i (took|take|noted|wrote)
        (especially|particularly)
    """,
    value="""
        (you'll|you will|you should|you'd|you can) (have|get|see|receive|find|expect)
        (attach*|enclos*|appended)
        here('s| is| are| comes| you)
        (below|linked) (is|are|you|for|beneath)?
        link*
        as (promised|agreed|discussed|requested|you asked)
        (i|i'm|we|we're|let me|to|i'd|you) ~ promis*
        (i|i'll|i will|i'd|i can|i could|i'm|i've|we|we'll|we've|let me|to|gladly) ~ (send*|sent|share|shared|sharing|forwarded|forwarding|forward (it|this|that|your|the)|drop|dropped|dropping|pass* (on|along|it|this|your)|introduc*|connect you|put* together|put* you|put* (it|this|three|some|the|a)|draft*|sketch*|prepar*|wrote* up|writ* up|written up|finish*|build|built|rebuilt|test|tested|tried|try|ran|order* (it|the)|bought|book* (a|the|it)|sign* up|register*|enrol*|look* into|dig up|dug (up|out)|bring (you|it|along|the)|email* you|mail* you|compile*|summari*|record* (a|the)|add* (a|the|one|some|you)|updat*|fix*|appl* (it|this|that|your)|ask* around|check* with|follow* (your|up with|that)|start* (reading|using|on|the|to)|set* up|drew|drawn|made (a|an|the|one)|make (a|an) (intro*|sample|start)|cop* (in|you)|pull* together|redid|redone|redo|swap*|chang*|mock* up|came across|found|spoke to|asked|posted|leave (you|it|the|a)|left (you|it|a copy)|pack*|deliver*|ship*)
        (i|i'll|i will|i'd|we) ~ (love|like|hope|be glad|be happy|be delighted|be interested|be grateful) ~ (to be considered|if you kept|to apply|to try again|to work with|one piece|to learn|to volunteer|to help|to hear what|to stay on|to be kept)
        you('ll| will| should| can| may)? (have|get|receive|find|expect|see|hear) ~ (from me|attached|sketch|quote|proposal|draft|summary|notes|it|a|an|the|them)
        (happy|glad|keen|willing|delighted|love|free|able|pleased) to (send|share|introduce|put|connect|show|help|lend|review|write|draft|walk|test|take a look|look over|trial|do|come|give you|pass|make an intro*|host|join|bring|run|set up|demo|present|volunteer|sketch|record|contribute)
        (could|would|can|may|might) (you|i) … (point|suggest|recommend|introduc*|tell me|pass|forward|join|show|share|spare|ask|send|bring|help|drop by|come by|borrow|buy you|visit|take|try|use|look)
        (would|is|are|who|do) … (someone|somebody|anyone|the right person|best person|a good person|who to)
        (keep me in mind|consider me|be considered|considered for|appl* again|future (role*|opening*|position*|vacanc*|project*)|comes up|opens up|come up|open up|reopens|one (piece of|thing)|feedback … (would|help|welcome|grateful)|think of me)
        (in the meantime|since then|since we|meanwhile|after we)
        (next steps?|to do on my side|on my side|my side|from my end|my end):?
        (might|may|could) (be of|be useful|help|interest|come in handy)
        (in case|if) ~ (helps|help|useful|of use|of interest|handy|helpful)
        (tuesday|wednesday|thursday|friday|monday) you
    """,
    close="""
        (i'm|i am|we're) ~ (here|all ears|your (man|woman|person)|around|a phone call away|only an email away)
        (count on|you can rely on|correct) me
        (shout|yell|holler|scream|bin it|veto)
        (see you|until) (there|then|soon|at)
        (no|zero|without any) ~ (rush|hurry|pressure|need|obligation|reply|response|answer|worries|problem|urgency|stress|deadline|expectation*|strings|action)
        (not|isn't|nothing|never|hardly|don't expect|not expecting|no one expects) … (urgent|hurry|pressure|pressing|expected|reply|answer|response|rush)
        whenever
        (when|once|if|should|as soon as|wherever) ~ (it|that|the time|timing|the timing|you|your|this|there's|there is|things|the moment|now|ever|anything|any) … (suits?|works?|helpful|useful|convenient|like|liked|want|wanted|moment|minute|chance|time|times|free|feel|feels|prefer|allow*|interest*|off|helps?|use|fits?|settle*|dust|calm*|quiet*|wrong|change*|questions?|need*|come* up|moved?|wish|ready|curious|around|town|good|better|easier|slip*|take* longer|in the area)
        tak* (your|all the|as long) ~ (time|you|need)
        (at|in) your (convenience|leisure|own pace|own time|own good time)
        feel free
        (don't|do not|please don't) ~ (feel|worry|hesitate|trouble|need|have to|bother|let)
        (totally|completely|perfectly|entirely|absolutely|quite|also|that's|that is|all|fully|both|is|are|just|very) ~ (fine|okay|ok|understand*|good|cool|alright|all right|welcome)
        (happy|glad|delighted|available|around|here|pleased|open|up for|game) ~ (to|if|for|any time|anytime|whenever|should)
        (let me know|just say|say so|say the word|tell me|give me a shout|shout|drop me a line|ping me|reach out|holler|call me|get in touch|my inbox|you know where|reply to this)
        (look|looking) forward (to|…)(?![^.!?]*(soon|asap|prompt|quick|swift|earliest|immediate|today|tomorrow))
        (hope|love|like|great|lovely|nice|good|glad|pleased|happy|delighted|fun|interested) … (see|meet|cross paths|paths cross|in touch|continue|talk|catch up|chat|hear (how|more|what)|run into|bump|swap|compare|another|again|considered|pick* up|in mind|stay)
        (stay|keep|staying|keeping|remain) in touch
        (wish|wishing) (you|the|them|all|everyone|your)
        (good luck|best of luck|all the best (for|with|to)|fingers crossed)
        (either|any) way
        (understand|appreciate|know|imagine|realise|realize|sure|bet|guess|gather) … (busy|full|others?|process*|takes?|plate|timeline|swamped|hectic|candidates|other|deal|lots|juggl*)
        (can|will|happy to|glad to) (easily )?wait
        see you (at|in|next|on|around|there|then|again)
        (until|till) (then|next)
        my door is
        if not … (fine|problem|worries|no|ok)
        (might|may) be of use
        (up|entirely|over) to you
        your call
        ignore this
        not the right (time|moment)
        any ?time
    """,
    deed="""
        (i|we)('ve| have) (already |since |also |now |just |even |therefore |meanwhile )?(?!already|since|also|now|just|even|therefore|meanwhile|so|really|truly|been (thinking|mulling|turning|wondering|meaning|looking|told|through|in|on|a|out|impressed|waiting|following|very|so|really|interested|working in|hoping)|enjoyed|heard|had|wanted|hoped|loved|thought|kept|learned|learnt|admired|appreciated|liked|felt|always|long|never|not|no|to|applied|submitted|emailed you|written to you)\\w+
        (i|we)('ll| will) (also |then |gladly |happily |just |now |certainly )?(?!also|then|gladly|happily|just|now|certainly|look|hope|keep|wait|understand|not|never|remember|think|be (looking|glad|happy|grateful|thinking|around|here|sure|patient|following)|always|have to|need|assume|withdraw|love|treasure|take (this|that|your|it) with)\\w+
        (i|we)('m| am|'re| are) (already|now|currently)? ?(sending|building|writing|putting|preparing|drafting|testing|reading through|redoing|reworking|finishing|setting|bringing|compiling|making|taking the|signing|starting|asking)
        (i'll|i will|i'm going to|let me) tell you
        (offer*|help*|hand|anything i can|favou?r|useful|introduc*|lend|second pair|happy to|glad to|love to help|volunteer*|gladly|drop by|show you|join|invite*|welcome to|recommend*|suggest*|put you|borrow)
    """,
    softener="""
        (enjoy*|have a (great|lovely|nice|good|wonderful|restful)|report back|rooting for|safe (trip|travels|journey)|see you|return the favou?r|keep you posted|keep you updated|if|when|whenever|once|should|in case|unless|hope*|hoping|happy|glad*|welcome|understand*|wait|patien*|curious|fingers crossed|luck|or not|or don't|freely|whatever|however|regardless|as you (like|please|see fit)|fun|thanks|wishes|wishing|blessing|all the best|only if|enjoy|wonderful|pleasure|perfectly|no (worries|need)|gladly|either|meanwhile|enjoy|good|fun|nice|lovely)
    """,
    cliche="""
        circl* back
        (just|merely|simply|quickly|only) (wanted to )?(circl*|check*|touch*|follow*|bump*|ping*|reach*|pop*|nudg*|drop*|mak* sure|see* if you|writ* to see)
        (check*|touch*) in (on|with|to|about|regarding|again)
        (wanted|want|like|thought i'd|thought i would|writing|write) to ~ (check in|touch base|circle back|follow up|see if you('d| had)? (had )?(a |the )?(chance|seen|saw))
        touch* base
        bump* (this|my|that|it)
        (top of|bubble|float|push) … inbox
        (gentle|friendly|quick|kind|polite|little|small) (reminder|nudge|ping|bump|follow* up)
        (per|as per) my (last|previous|earlier)
        (not sure|don't know|wonder*|see|checking|making sure) (if|whether|that)? ~ (you|my) ~ (saw|seen|received|got|get|read|caught|missed|message|e?-?mail) ~ (my|last|previous|this|email|message)
        hop(e|ing) (this|my|the) (e-?mail|message|note|letter)?( )?(finds|reaches|find)
        (haven't|have not|not|didn't|never) (yet )?hear* (back )?(from|anything|back)
        pick your brain
        (reach* out|writing) (again )?to (follow up|check|touch)
        any (updates?|news) (on this|yet|for me)? ?\\?$
        following up on my (previous|last|earlier)
    """,
    pressure="""
        (nobody|no one|no-one) (has |is |ever )?(answer*|repl*|respond*|got back|gets back)
        (need|want|expect) … (yes or (a )?no)
        (two|three|four|five|several|\\d) ~ (e-?mails|messages|reminders|calls) (and|without|but|now|so far|already)
        (asap|a.s.a.p.?|as soon as possible|as quickly as possible|urgent*|immediate*|right away|promptly|without delay|by return|at (the|your) (very )?earliest|latest) … (reply|respond|answer*|response|decide|decision|confirm*|feedback|hear|let me know|get back|call me|write back|move on this)
        (reply|respond|answer*|response|decide|decision|confirm*|feedback|hear|let me know|get back|call me|write back|move on this) … (asap|a.s.a.p.?|as soon as possible|as quickly as possible|urgent*|immediate*|right away|promptly|without delay|by return|at (the|your) (very )?earliest|latest)
        urgent (request|matter|reminder)
        (i|we) (really |urgently |do |will |would |also )?(need|expect|require|demand|insist|must|have to|want) ~ (an?|your|the|to)? ?(answer|reply|response|decision|commitment|confirmation|yes or no|hear|know|move|get back|offer letter|written offer)
        (please|kindly|can you|could you|will you|you must|you need to|you have to|need you to|make sure you|be sure to|would you) ~ (answer|reply|respond|decide|confirm|let me know|let us know|get back|call|sign|commit|revert|send|approve|tell me|give me|book) … (by|before|no later than|within|until|today|tomorrow|tonight|this afternoon|this morning) ?(today|tomorrow|tonight|noon|midnight|eod|cob|eow|end of|close of|the end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d|24|48|this|next|then|two|three|the weekend|lunch|january|february|march|april|may|june|july|august|september|october|november|december)?(?![^.!?]*(if|panel))
        (need|expect|want|require|like|hear|answer|reply|response|decision|know) … (by|before|no later than|within) (today|tomorrow|tonight|noon|midnight|eod|cob|eow|end of (day|business|play|week|the day|the week)|close of|monday|tuesday|wednesday|thursday|friday|(the )?(next )?\\d+ (hour|day)*|24|48)
        (deadline|clock is ticking|time is running|running out of time|window is closing|before it's too late|last chance|final (reminder|notice|follow|attempt|chance|offer|call)|now or never|act now|act fast|limited (time|number|spots)|miss out|going fast|won't (last|wait)|can(not|'t) wait (any|much|for your|for an|until)|offer (ends|expires)|expires|price (goes up|increase*)|only (valid|available|good) (today|until|till|for))
        (other|another|competing|a second|second|several|multiple|rival) ~ (offers?|compan* (is|are|has|have)|employers?|firms? (is|are)|buyers?|bidders?|parties|suppliers? (is|are))
        (offer|offers) (on the table|in hand|pending)
        (otherwise|or else|failing that|if not) ~ (i|we)('ll| will|'d| would|'m| am| have| must) … (have to|assume|move on|withdraw|accept|take (the|another|my|it)|go (with|elsewhere|to)|look elsewhere|close|escalate|forced|sign|consider|elsewhere|contact|complain)
        if (i|we) (don't|do not|haven't) hear* … (i|we|will|assume)
        (i|we)('ll| will) (assume|have to assume|take it that|escalate|contact your|call your|keep (calling|writing|emailing))
        (second|third|fourth|fifth|2nd|3rd|4th|several|many) (time|times|e?-?mail|message|attempt|reminder|follow-?up|note)
        (emailed|e-mailed|written|messaged|called|contacted|wrote|asked|tried|reached out) ~ (twice|three times|several times|many times|repeatedly|again and again|multiple times|\\d times)
        (still|yet) ~ (haven't|have not|hasn't|no|not|waiting) … (heard|had|received|reply|response|answer|waiting|replied|responded|back)
        (why|how come) ~ (haven't|have you not|hasn't|has no one|is no one|is nobody|didn't you|are you not)
        you (still )?(haven't|have not|never|didn't|did not) ~ (replied|responded|answered|got back|gotten back|reply|respond|answer|bother*)
        ignor(ed|ing) (me|my)
        (you owe me|i expect|i deserve|i am owed|i insist|i demand)
        (must|have to|need to) (respond|reply|decide|act|give me|choose|commit)
    """,
    pleading="""
        beg(ging|ged)?
        (desperat*|plead*|implor*)
        please[,.!]* ?please
        pretty please
        give me (just )?(a|one|this|the|any|another) (single |last |small )?(chance|shot|opportunity|break)
        (one|any|another|a last|a single|a second|a small) (more |last )?chance
        (do|take|accept|try) (just about |absolutely |literally )?anything
        (whatever it takes|any (job|position|role|kind of work) (at all|will do|you have)|anything at all|work for free)
        need (this|the|a|your) ~ (job|role|position|work|chance|break|help|income|money|internship|contract|sale|deal) ~ (so|badly|really|to survive|very|more than|right now|urgently)?(?!s)
        i (really|truly|so|badly|just|honestly)( |,)+need (this|the|a|your|it|you|work)
        (last|only|one) hope
        (counting|relying|depending) on you
        (mean|means) (the world|everything|so much to me|absolutely everything)
        (pay|cover|behind on) (my|the|our) (rent|bills|mortgage)
        (my (rent|bills|mortgage|savings|family depends|kids need|visa (runs|expires))|running out of money|been unemployed|out of work for|no one (else )?will|nobody (else )?will|heartbroken|devastated|lost without|at my wits|can't take)
        sorry (to|for) (bother*|disturb*|bug*|taking (up )?(your|so)|writing (again|so)|spam*|pester*|nag*|intrud*|the (bother|trouble|spam|intrusion|long)|being (annoying|a pain|pushy|so)|all (the|these)|yet another|my (persistence|many))
        (hate|apologi[sz]e) (to|for) (bother*|disturb*|bug*|ask* again|taking (up )?your|pester*|being (annoying|a pain|pushy))
        (i'll|i would|i'd|i will) be (forever|eternally) (grateful|in your debt)
        (from the bottom of my heart|on my knees|i (know|realise|realize) i'm (not|probably|only|just|nobody)|i'm (nobody|not worthy)|dream (job|come true) … (please|hope))
        (i'm (just )?(a )?nobody|change my life|save my life|mean everything)
        please (… )?(consider me|don't forget (about )?me|say yes|help me|hire me|pick me|choose me|take me)
    """,
    rearguing="""
        with (all )?(due )?respect
        (reason*|argument*|explanation|decision|logic) ~ (not|n't|hardly|fail*) ~ (convince*|hold|stand|add up|persuade*|make sense|apply)
        (you|please|to) ~ (look|exam*|consider|review|assess|think) ~ (at|it|this|my|over|about) ~ (again|once more|anew|with fresh eyes|with an open mind)
        (disagree|don't agree|do not agree|can't agree|cannot agree|can't accept|cannot accept|don't accept|refuse to accept|struggle to accept|hard to accept|object to|dispute|contest|take issue|push back on|challenge (the|your|this))
        (reconsider*|rethink*|re-?evaluat*|think again|change* your mind|second look|another look at (my|the) (application|candidacy|answer*|case|profile|cv|decision)|look again at (my|the) (application|candidacy|answer*|case|profile|cv|decision)|revers* (the|your|this)|overturn*|appeal (the|this|your|against)|revisit (the|your|this) (decision|choice|rejection|application)|review (the|your|this) decision)
        (misunderst*|misjudg*|misrepresent*|misinterpret*|underestimat*|overlook*) (me|my|what i|that i|the fact)
        (you|they|panel|team|somebody|someone|clearly) ~ (misunderst*|misjudg*|misread)
        (unfair*|unjust*|biased|discriminat*|not fair|isn't fair|wasn't fair|wrong (decision|call|choice|person|candidate))
        (mak*|made) (a|the|an) ~ (mistake|error)
        you('re| are| were) (wrong|mistaken|missing)
        (you|they|the panel|your team|your colleague*|the interviewer*|the committee|nobody) (clearly |obviously |simply |just |also )?(didn't|did not|never|failed to|clearly|ignored|weren't|were not) ~ (give me|let me|ask|consider|look|understand|understood|read|listen*|see|appreciate|get)
        (i|i'm|i am) ~ (believe|think|feel|maintain|know|convinced|certain|sure|confident|insist) … (i am|i'm|i was|i would|i'd|my) … (best|right|better|perfect|qualified|strongest|ideal|deserve*|correct|good enough|suited)
        (why|how come) … (wasn't|was not|weren't|didn't|not|rejected|turned down|passed over) … (i|me|chosen|selected|hired|picked|my)
        why i (wasn't|was not|didn't|am not|was rejected|was turned down)
        (better|more qualified|more experienced|stronger) (candidate|qualified|suited|fit) than
        (in fact|actually|contrary to|on the contrary|as a matter of fact|despite what|unlike what) … i (do|did|have|had|was|am|said|answered|meet|explained)
        (let me|i'd like to|i would like to|allow me to|i want to|i wish to|i need to|i must) ~ (re-?explain|correct|clarify (my|what|that|why|some|a few)|defend|set the record|make my case|point out that (i|my)|argue|prove|rebut|address (the|your) (concern*|criticism*))
        my (answer|answers|response|solution|result) (was|were|is|are) ~ (correct|right|better|fine|perfectly|complete|accurate|wrongly|unfairly|the)
        (what i (should have|meant to|really meant|was trying to)|should have (said|answered|mentioned|explained))
        (don't|do not|can't|cannot|fail to|struggle to|hard to) (really |quite |fully )?(understand|see|believe|comprehend|fathom|follow|accept) (why|how|your|the|this|that) ~ (decision|reject*|not|chosen|passed|turned|reason*|you|could|choice|i)
        (demand|expect|owe me|owed|want|like) (an|a|some|proper|a proper|a full) (explanation|justification|real reason|apology)
        (regret (this|your|that|not|it)|your loss|you will regret|you'll regret|come to regret)
        (reason*|feedback|criticism|assessment|judg?ement|verdict) … (wrong|unfair*|incorrect|not true|untrue|nonsense|doesn't (hold|make)|does not (hold|make)|inaccurate|don't apply|does not apply)
    """,
    status="""
        (any|is there|are there|there's|there is|have) ~ (news|updates?|word|decision|feedback|progress|development*|movement)
        (status|state) of
        (where|how) (things|you|we|i|my application|it|the process|everything|the search|the decision|matters) ~ (stand*|are|going|looking|progress*)
        (heard|hear) (anything|back)
        (have|has|did) (you|the team|a decision|anyone|the panel|they) … (decid*|decision|made|chance|review*|chosen|choose|picked|pick)
        (wonder*|ask|curious|know|asking|see|check*|enquire|inquire) (if|whether|about|how|when|where|what) … (news|decision|process|application|position|role|timeline|decid*|status|updates?|next steps|shortlist|hiring)
        (next steps|timeline|decision)[^.!?\\n]*\\?
        when (will|can|do|might|should|would|could) (i|you|we|a) … (hear|decide|know|expect|decision|answer)
        (update|news) (on|about|regarding) (my|the) (application|position|role|process|interview|candidacy|decision)
    """,
    negation="(thank|thanks|no|not|isn't|nothing|never|don't|doesn't|without|hardly|needn't|won't|nor|zero)",
    greeting="""
        (hi|hello|hey|hiya|dear|good (morning|afternoon|evening|day)|greetings|morning|afternoon|evening)
    """,
    nobody="""
        to whom ~ (concern|may)
        dear (sir|madam|sirs|hiring|recruit*|team|all|everyone|everybody|friend*|colleague*|recipient|customer|client|hr|human resources|selection|search|interview*|committee|applicant|manager|contact|valued|partner)
        (hi|hello|hey|greetings|good (morning|afternoon|evening|day)) ?(there|all|team|everyone|everybody|folks|both|guys|friend*|hiring|recruit*|hr|sir|madam|ladies)
    """,
    sign_off="""
        (best|kind|kindest|warm|warmest|many|with|yours|cheers|regards|sincerely|thanks|thank you|all the best|all my|cordially|take care|talk soon|speak soon|respectfully|warmly|love|bye|see you|ciao|x|xx|until|sent from|hugs|looking forward,)
    """,
    stock="""
        able about above absolutely accept* accommodat* achiev* across activit* actual* add* addition* advan* advice after afternoon again ahead agenda all allow* along already also although always amaz* among amount and another answer* any anyone anything appl* appreciat* approach* area* around arrang* article ask* aspect* aspir* assist* associat* attach* attention audience available award* away awesome
        back background* based because become been before began begin* behind being believ* below benefit* best better between beyond bigger both brand* brief* bright* bring* brilliant* broad* brought build* built business* busy
        call* came candidate* capab* capacity career* care* case cases catch* caught certain* challeng* chance* change* chat* check* clear* client* close* coffee collab* colleague* come coming comment* commit* communicat* communit* compan* compel* complet* complex* concern* confident* confirm* congrat* connect* consider* contact* content* context* continu* contribut* convenien* conversation* convinc* cordial* core corporate could couple course courteous cover* craft* creat* critical cultur* current* curious customer*
        date* days dealt dear decid* decision* dedicat* deep* definitely deliver* delight* demand* department* depth describe* description design* desk detail* develop* dialog* difference* different* direct* discuss* diverse diversity document* doing done doubt down draft* drive* driven during dynamic*
        each eager* early earl* easy effective* efficien* effort* either elevat* employ* enclos* encourag* energ* engag* enjoy* enough ensur* enthusias* entire* environment* especially essential establish* etc evening* event* ever every* exact* exam* excell* except* exchang* excit* execut* exist* expect* expert* explain* explor* express* extra* extrem* eyes
        face fact famil* fantastic far fascinat* favou?r* feature* feedback feel* feet felt field file* fill* final* find finds fine firm first fit fits focus* follow* food forward foster* found* free friend* from full* further future
        gain* game gave general* generous* genuin* get* give* glad* goal* going good great* ground* group* grow* growth guidance guide*
        had half hand* happ* hard hav* head* hear* heart* held hello help* here hesitat* high* hire* hiring hold* honest* hono* hope* hoping hour* house how however human hundred*
        idea* ideal* imagin* impact* import* impress* improv* includ* incredib* individual* industr* inform* initiative* inner innovat* input inquir* insight* inspir* instead integr* intend* interact* interest* intern* interview* into introduc* invit* involv* issue* item*
        join* journey just keen keep* kind* kindly knew know* knowledge*
        large last* late* latest lead* leader* learn* least leave* left less let letter* level* life light like* line* link* list* listen* little lively long* look* lot love* lovely luck
        made mail* main major make* making manage* many market* match* matter* maybe mean* meaningful* meant meet* mention* mentor* message* might mind* minute* mission moment* moments month* more morning* most motivat* move* moving much must mutual* myself
        name* near* need* network* never new newest news next nice night none noon note* nothing notice* number*
        object* obvious* offer* office often once one* ongoing only onto open* operat* opinion* opportunit* option* order organi?[sz]* other* ours outlook outside outstanding over overall overview own
        page paid panel part particip* particular* partner* party passion* past pass* path* patience people perfect* perform* perhaps period person* perspective* phone piece* place* plan* platform* play* pleas* point* posit* possib* potential* practic* prefer* prepar* present* pressure pretty previous* prior* privileg* proactiv* problem* proce* product* profession* profil* program* progress* project* promis* promp* proud* provid* purpos* pursu* push* put quality qualif* question* quick* quite
        rais* rather reach* read* ready real* really reason* recap* receiv* recent* recogni* recommend* recruit* refer* reflect* regard* relat* relevan* reliab* remain* remark* remember* remind* reply request* requir* resonat* resource* respect* respon* rest result* return* review* reward* rewarding right role* room* rush
        said same sample* save saying schedul* scope second* sector* see* seem* seen select* send* sense sent serious* serv* session* set* several shape* share* sharing short* should show* side sign* significant* similar* simpl* since sincere* situation* size skill* small smart smooth* sold solid solution* solv* some* someone something sometime soon sorry sort sound* space speak* special* specific* spend* spent spirit spoke* staff stag* stand* start* state* status stay* step* still story strateg* strength* strong* structure* stuck study style subject* succe* such suggest* suit* summar* support* sure surely surpris* system*
        table take* taking talent* talk* target* task* team* tech* tell* term* terrific than thank* that their them themselves then there* these they thing* think* third this thorough* those though thought* three thrilled through throughout time* title today* together told tomorrow* tool* topic* total* touch* toward* track* train* transform* transparen* travel trend* truly trust* try* tuesday turn* type*
        under underst* unique* until update* upcoming upon used useful user* using usual*
        valu* valuable various vast version* very vibrant view* vision* visit* voice
        wait* walk* want* warm* watch* wealth week* welcom* well went were what* when* where* whether which while whole wide* will willing* wish* with within without wonder* word* work* workplace world* worr* worth* would write* writing written wrote year* yesterday yet your* yours
        monday wednesday thursday friday saturday sunday january february march april june july august september october november december
        cv resume portfolio linkedin hr pm ceo cto cfo coo vp ok pdf am fyi asap eod uk usa ai it mr mrs ms dr faq
        even having getting almost single wrong else true probably yeah cause front sometimes alone action actions goes tried giving relationship* source okay whatever cannot exactly figure modern popular safe whose rules unless agree* ability announced asking anyway became choose* degree finished material nobody plus regular successful active multiple compar* ended percent tonight forget* parts everything yourself himself conditions services jobs straight former difficult middle funny huge effect* beginning somebody everybody somehow rest* bit lots piece* ton tons kind sorts guess suppose seems seemed looks looked sounds sounded feels gives gave given takes makes comes says tells knows thinks wants needs works helps asks felt sure hope hopes gladly merely simply rarely mostly mainly partly fully nicely kindly certainly surely anybody wherever regardless instead per twice
        reinforc* explanatio* responsibiliti* record enrichi* expectatio* qualificatio* aspiratio* reitera* referenc* certificat* dispos* kindne* hospitali* availabili* acquaintan* faciliti* superb* attende* invaluab* wisdom tremendous* ambitio* captivat* wholehearted* philosop* constructi* struck collaborati* atmosphe* fast paced comfortab* await contagio*
    """,
    nicknames="""
        bob=robert rob=robert bobby=robert bill=william will=william billy=william liz=elizabeth beth=elizabeth betty=elizabeth mike=michael mick=michael kate=katherine katie=katherine kathy=katherine dick=richard rick=richard jim=james jimmy=james jack=john johnny=john tony=anthony peggy=margaret maggie=margaret meg=margaret ted=edward ned=edward ed=edward eddie=edward hank=henry harry=henry chuck=charles charlie=charles sandy=alexander alex=alexander alex=alexandra sasha=alexander sally=sarah polly=mary molly=mary nick=nicholas abby=abigail becky=rebecca steve=stephen steve=steven dave=david chris=christopher chris=christine andy=andrew drew=andrew joe=joseph jo=joanna dan=daniel danny=daniel matt=matthew pat=patricia pat=patrick sue=susan suzy=susan tom=thomas tim=timothy greg=gregory jeff=jeffrey geoff=geoffrey jen=jennifer jenny=jennifer vicky=victoria vic=victor fred=frederick ron=ronald ken=kenneth larry=lawrence gus=augustus cathy=catherine
    """,
)  # fmt: skip
