"""English words, by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
the and to of for with is are was were i my me you your we our us they she her he his him it that this on at by from
re w abt has have had will would be been not no but if so what how who when she's he's i'm don't about into after
before then there
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        applied | aplied | app sent | app submitted | application sent | application submitted |
        application is in | app in | application complete* | application filed | sent my application |
        sent application | sent off application | sent in my application | easy applied | put in my application |
        handed in application | dropped off application | applying done | apply done | application done |
        entered the competition | put myself forward | put my name forward | put my hat in the ring |
        threw my hat in | expression of interest sent | eoi submitted | bid submitted for grant
    """,
    "SUBMITTED": """
        off it goes | after submitting | submitted on |
        submitted | submission confirmed | hit submit | pressed submit | clicked submit | uploaded | handed in |
        sent off | went in | it's in | filed | lodged | entry received | submission complete | confirmation email |
        conf email | confirmation no | confirmation number | successfully submitted | all sent | turned in |
        it's gone | gone in | now locked | no longer make changes | submission id | submission number
    """,
    "APPLICATION": "application* | app | candidacy | application form | applicant* | applying",
    "WE_RECEIVED": """
        received your application | have your application | application received | received your online |
        thank you for applying | thanks for applying | thank you for your application |
        thanks for your application | thank you for your interest in | has been received | we have received your |
        we've received your | we got your application | application was successfully |
        application has been submitted | your application to | your application for | your submission has been |
        review your qualifications | only those selected | will be notified by | application confirmation |
        confirmation of application | acknowledge receipt | acknowledgement of your application |
        keep an eye on your inbox
    """,
    "PROGRAMME": """
        grant* | fellowship* | scholarship* | bursary | residency | phd | mba | masters | msc | cfp |
        call for papers | call for proposals | abstract | accelerator | incubator | award* | programme | program |
        course place | stipend | funding | lightning talk | talk proposal | session proposal | essays |
        rec letter | recommendation letter | ucas | personal statement
    """,
    "DOCUMENTS": """
        cv | resume | resumes | cover letter | cover ltr | covering letter | portfolio | references |
        writing sample | transcripts | certificates | personal statement | supporting statement |
        research proposal | motivation letter
    """,
    "REFERENCE_NUMBER": """
        req | req id | job id | ref | ref no | reference number | requisition | posting | vacancy ref |
        competition | tracking number
    """,
    "PORTAL": """
        portal | workday | taleo | ashby | via their site | careers page | careers site | via website | indeed |
        glassdoor | linkedin easy | easy apply | wellfound | handshake | usajobs | civil service jobs | nhs jobs |
        trac | jobs board | company site | online form | via linkedin | seek | monster | reed | totaljobs |
        ziprecruiter | idealist | otta | hacker news | submittable | sessionize | grants gov | candidate home
    """,
    "TODO": """
        apply | send | email | write | call | ring | text | message | ping | follow up | followup | chase | nudge |
        prepare | prep | finish | submit | update | draft | review | book | schedule | reply | respond | ask |
        buy | order | pay | renew | check | remember | remind | reminder | todo | to do | need to | must |
        don't forget | print | pack | read | fill | fill in | fill out | complete | register | sign up | rsvp |
        look up | research | confirm | polish | tweak | rewrite | upload | thank | contact | reach out |
        connect with | get back to | start | decide | plan | collect | pick up | drop off | cancel | set up |
        arrange | find | look into | tailor | chase up
    """,
    "DEADLINE": """
        deadline | due | closes | closing date | last day to | by eod | by cob | expires | final date | cut off |
        cutoff | due date | ends today | before noon | apply by | submit by | closing | due by | by midnight
    """,
    "PREPARATION": """
        prep | prepare | preparation | preparing | practice | practise | rehearse | rehearsal | mock |
        mock interview | dry run | run through | study for | review notes | star stories | brush up | revise |
        go over notes | research company | questions to ask | practice questions | leetcode | flashcards |
        get ready for | prep for | prep call | prep time
    """,
    "TRAVEL": """
        train to | train | flight | fly to | drive to | drive | driving | bus | bus to | taxi | uber | travel to |
        travel | travel time | commute | airport | depart* | gate | platform | boarding | check in online | hotel |
        leave for | leave by | walk to | ferry | parking | journey | en route | head to | tube to | lyft |
        way home | return train | airbnb | seat
    """,
    "HOLD": """
        hold | placeholder | buffer | blocker | block | blocked | do not book | dnb | tentative | tbc | tbd |
        pencil* | reserved | keep free | save the date | to be confirmed | hold for | time held | don't join |
        not confirmed | awaiting confirmation | penciled | kept free | slot held | decompress | wind down
    """,
    "DEBRIEF_SELF": """
        debrief | decompress | notes after | write up notes | reflect | journal | brain dump | jot down |
        write down | thank you note* | thank-you
    """,
    "REJECTED": """
        pfo | we regret | bad news | rejected us |
        rejected | rejection | reject | turned down | turned me down | didn't get | did not get | no offer |
        not selected | unsuccessful | declined my | passed on me | not moving forward | not progressing |
        not be progressing | not proceed* | won't be moving | no longer under consideration | not shortlisted |
        didn't make | not chosen | wasn't picked | wasnt picked | not picked | i'm out | im out | a no from |
        it's a no | they said no | said no | no from | ghosted | knocked back | knockback | didn't work out |
        no luck | no joy | not going forward | not to move forward | not to proceed | not to progress |
        unable to offer | not be moving | not be taking | not be offering | cut from | dropped out of | not a fit |
        not the right fit | thanks but no thanks | pass from | went cold | position filled | role filled |
        position has been filled | role has been filled | lost out | lost to | came second | runner up |
        turned us down | no place | not successful | wasn't successful | weren't successful | dinged | nope |
        not accepted | not been accepted | declined our | not awarded | not funded | not been selected |
        have not been | regret to inform | regret | hiring freeze | pulled the role | closed the role
    """,
    "UNFORTUNATELY": """
        unfortunately | sadly | regretfully | i'm sorry | we're sorry | sorry it wasn't |
        after careful consideration | careful consideration | at this time | on this occasion | this time |
        keep your details | keep your resume on file | keep your cv | wish you the best | wish you every success |
        best of luck in | wish you luck | high volume of | large number of | many qualified | strong field |
        competitive | talent community | gutted | bummed | disappointed | ouch | better news | high standard
    """,
    "OTHERS_CHOSEN": """
        other candidates | another candidate | other candidate | other finalist | went with | gone with |
        going with | chose someone | chosen someone | someone else | someone with | somebody else |
        internal candidate | more closely | more experience | better match | stronger candidate |
        move forward with other | picked the other | other applicants | someone internal | went internal |
        went w internal | an internal | offered it to | different direction
    """,
    "FEEDBACK": """
        feedback | why i wasn't | why i wasnt | why not me | how i did | feedback call | what i could have |
        edged ahead | areas to improve
    """,
    "INTERVIEW": """
        interview | interviews | interveiw | intervew | iv | intv | itw | interviewing with | interview with |
        interview at | interview for | selection interview | job interview | panel interview | video interview |
        hirevue | audition
    """,
    "STAGE": """
        r1 | r2 | r3 | telephonic round | telephonic | last step before | references call |
        1st round | first round | 2nd round | second round | 3rd round | third round | final round | final stage |
        round 1 | round 2 | round 3 | round 4 | round two | round three | stage 1 | stage 2 | stage 3 | stage two |
        first stage | second stage | next round | next step | last step | last round | next stage | finalist* |
        phone screen | phone interview | recruiter screen | screening | screen | screener | hm screen | on site |
        onsite | superday | super day | assessment centre | assessment center | loop | r1 | r2 | r3 | tech screen |
        technical | system design | coding | live coding | whiteboard | pair programming | case study |
        case interview | behavioural | behavioral | values interview | culture fit | bar raiser | take home |
        takehome | panel | final | first stage conversation | meet the team | shortlist* | competency | in tray |
        presentation to the panel | skills test | fit interview | initial call | initial chat |
        intro call with recruiter
    """,
    "ROLE": """
        role | roles | position | opening | vacancy | job | req | posting | candidate for | engineer | manager |
        analyst | designer | developer | nurse | rn | teacher | director | coordinator | specialist | associate |
        assistant | apprentice | trainee | intern | internship | lead role | seat | contract role | permanent |
        full time | part time | ft | pt | fte | maternity cover | wk contract | mo contract | perm | locum |
        chair role | trustee | non executive | ned | head of | vp | pm role | product manager | sdr | ae | cto |
        cfo | controller | accountant | chef | electrician | lecturer | postdoc | professor
    """,
    "RECRUITER": """
        recruiter | recruiting | recruitment | talent | talent acquisition | talent team | talent partner | hr |
        human resources | people team | people partner | people ops | headhunter | staffing | agency recruiter |
        search firm | executive search | hiring team | sourcer | selection committee | selection panel |
        search committee | hiring committee | appointments | careers team
    """,
    "HIRING_MANAGER": """
        hm | hiring manager | hiring lead | skip level | would be my boss | unit manager | clinical manager |
        head teacher | headteacher | principal | dean | dept chair | department chair | ceo | founder | cto | cmo |
        coo | vp | director | the board | head chef | owner
    """,
    "CANDIDATE_SIDE": """
        your application | your background | your experience | your resume | your cv | get to know you |
        learn more about you | meet you | meet with you | the role | about the role | walk you through |
        walk us through | your take home | your presentation | your case | salary expect* | desired base |
        notice period | legally authorized | right to work | visa sponsor* | availability to start | start date |
        why this company | why us | why do you want | why leave | tell me about yourself | my background |
        my experience | walk through my | to the client | put me forward | puts me forward | put me in front |
        references | bring id | photo id | two pieces of id | check in at | ask for | next steps in the process |
        next steps in our process | hiring process | interview process | selection process | recruitment process |
        strengths | day rate | rate | meet the panel | invite you to | looking forward to meeting you |
        final decision | make a decision | decision on | decides | seeing five candidates | other candidates seen |
        first 90 days | your questions | questions for us | offer stage | looking forward to speaking with you |
        excited to speak with you | learn more about your
    """,
    "TRIAL": """
        trial day | trial shift | working interview | teaching demo | demo lesson | job talk | audition |
        shadow day | trial lesson | stage at | work trial | try out | tryout | casting | callback | sample lesson |
        campus visit | site visit and interview | job shadow | paid trial | observed lesson
    """,
    "OFFER": """
        offer | offer call | job offer | contract offer | verbal offer | got the job | negotiate offer |
        offer letter | start date | welcome aboard
    """,
    "INTERVIEWER_SIDE": """
        scorecard | score card | interview kit | candidate | candidates | candidate interview |
        interviewing | interview candidate | hiring loop | interview panel for | hiring panel | we interview |
        i interview | i'm interviewing | debrief candidate | candidate debrief | focus attributes |
        submit your feedback | your feedback within | resume attached | résumé attached | cv attached |
        applicant interview | screen candidates | sift applications | shortlisting | hiring committee debrief |
        rubric | you are interviewing | your role interviewer | interviewer | candidate packet |
        please review the candidate | hire no hire | intake meeting | new hire panel | interview training |
        shadowing interview | our open role | our opening | backfill | for our team | feedback form
    """,
    "MEDIA": """
        publicist | press junket | junket | op ed |
        podcast | episode | journalist | reporter | press | editor | on the record | off the record | article |
        magazine | newspaper | radio | tv | broadcast | record | recording | quotes | column | feature |
        interview you about | interview me about | host of | show notes | live stream interview | quote for
    """,
    "RESEARCH_SESSION": """
        participant | user interview | user research | research session | usability | customer interview |
        customer discovery | discovery interview | consent form | discussion guide | interview guide |
        research interview | voucher | incentive | user test | user testing | study participant | diary study |
        thesis interview | qualitative interview | case study interview | reference customer | win loss
    """,
    "CASUAL": """
        coffee | coffees | cofee | cuppa | tea | brew | lunch | breakfast | brunch | drink with | drinks with |
        beer | beers | pint | dinner with | walk with | walk & talk | walk and talk | stroll | cafe | tims |
        starbucks | virtual coffee | coffee chat | bite | grab | wine with | donut | latte | matcha | chai
    """,
    "CALL": """
        call | phone | ph | ring | rings | calls | calls me | chat | catch up call | zoom | video call | facetime |
        quick call | convo | conversation | talk | sync | touch base
    """,
    "ADVICE": """
        advice | pick her brain | pick his brain | pick brain | pick their brain | pick your brain | perspective |
        tips | honest take | insight | insights | guidance | feedback on my cv | resume review | cv review |
        portfolio review | wants my take | sounding board | ask about | ask how | questions about | learn about |
        want to learn | hear about | hear how | curious | what it's like | what its like | career path |
        career change | career switch | career advice | switch to | breaking into | break into | how she got |
        how he got | how they got | how you got | how did you | how she made | how he made | path into |
        transition | swap notes | swap stories | compare notes | informational | info interview | info chat |
        informational interview | ask me anything | day in the life | what a normal | honest view | her story |
        his story | their story | moved from | made the jump | in the field | same boat | exploring
    """,
    "MENTOR": """
        mentor | mentors | mentoring | mentorship | mentee | mentee session | adplist | sponsor | coach |
        coaching | office hours | buddy | advisor | adviser
    """,
    "ALUMNI": """
        alum | alumni | alumna | alumnus | old classmate | classmate | from uni | from college | from school |
        old boss | ex boss | former boss | former colleague | ex colleague | old colleague | used to work |
        worked together | ex manager | former manager | fellow | class of
    """,
    "CATCHUP": """
        catch up | catchup | catch-up | long overdue | haven't seen | been a while | reconnect | reconnecting |
        long time | say hi | keep in touch | how's life | old friend from work | see how she | see how he |
        reunion
    """,
    "INTRO": """
        intro | intro call | introduction | introduced by | introduced us | meet and greet | get to know |
        connected us | put us in touch | e-intro | virtual intro | via intro | thought you two | you two should |
        friend of | through a friend | matched | matched through | meet x
    """,
    "NO_HIRING": """
        not hiring | no openings | not asking for | no ask | no agenda | isn't hiring | not involved in hiring |
        just to learn | just want to learn | no role | not about a job | just chatting | nothing open |
        no pressure | not a job thing
    """,
    "GATHERING": """
        meetup | meet up | meet-up | mixer | networking | networking event | networking night | networking lunch |
        social | reception | happy hour | open house | open day | open evening | potluck | gala | supper |
        supper club | dinner club | community dinner | roundtable | round table | breakfast club |
        business breakfast | chamber of commerce | chamber | drinks reception | drinks evening | portfolio drinks |
        founder drinks | panel evening | panel discussion | panel night | panel talk | fireside |
        speed networking | speed mentoring | pitch night | demo day | launch party | hackathon | hack day |
        hack night | user group | guild | club night | toastmasters | lightning talks | talks and | unconference |
        barcamp | founders dinner | women in | drop in | community night | awards night | awards dinner |
        industry night | after party | afterparty | book club | cocktail* | co working day | member evening |
        members night | alumni evening | alumni night | alumni drinks | homecoming | tweetup | bizmixer
    """,
    "CONFERENCE": """
        conference | conf | summit | congress | symposium | convention | expo | trade show | tradeshow |
        exhibition | forum | fest | festival | colloquium | workshop day | annual meeting | camp | days 2026 |
        con 2026 | keynote | track | sessions | agm | biennial
    """,
    "FAIR": """
        job fair | career fair | careers fair | hiring event | recruitment fair | recruiting event | jobs fair |
        employers | booth | booths | stand | stands | stall | exhibitors | graduate fair | careers day |
        career expo | career day | job expo | recruitment evening
    """,
    "TICKET": """
        ticket | tickets | badge | name tag | name tags | admission | general admission | doors | doors open |
        rsvp | registration | registered | early bird | order # | hosted by | attending | going | entry | venue |
        lanyard | booked on | eventbrite | meetup com | luma | wristband | plus one | dress code | canapes |
        finger food | nibbles | light bites | pizza | free drink | open bar
    """,
    "CROWD": """
        people coming | going | attendees | members | guests | everyone | of us | about 40 | of you | new members |
        founders | peers | community | group | mingle | table of | network with | meet people | speakers | talks |
        sponsors | hallway track | work the room | business cards | bring cards | elevator pitch
    """,
    "WEBINAR": """
        webinar | livestream | live stream | watch | on demand | recording will be | muted | watch live | replay |
        virtual session | attendees join muted | listen in | stream | online talk | broadcast | q&a box |
        no camera | watch only | lecture | masterclass | zoom webinar | tune in | virtual summit
    """,
    "COURSE": """
        course | class | lesson | module | training | tutorial | bootcamp | certification | exam | study |
        homework | seminar | e-learning | learning | lecture | workshop | refresher | cpd | certificate course
    """,
    "MESSAGED": """
        blast | dms | cold mails | cold emails |
        emailed | e-mailed | messaged | msg'd | msgd | dm'd | dmed | dm sent | texted | whatsapped | pinged |
        wrote to | reached out | sent note | note sent | note out | sent a message | sent message | message sent |
        msg sent | sent her | sent him | sent them | email sent | email out | mail sent | sent email |
        sent an email | cold emailed | cold email | cold emails | cold mail | cold message | cold call |
        cold called | cold dm | inmail | contacted | left voicemail | left a voicemail | left message | vm left |
        posted a letter | sent letter | introduced myself | connection request | connect request | request sent |
        invite sent | invitation sent | requested connection | connected on linkedin | linkedin note |
        linkedin message | linkedin msg | linkedin request | li note | li msg | li request | li connect |
        sent over | sent across | went out to | batch sent | followed up with | nudged | chased | bumped |
        pitch sent | pitched | sent pitch | pitch emailed | sent deck | deck sent | sequence | emails out |
        sent to | slid into | dropped a note | dropped her a note | dropped him a note | asked for intro |
        asked for an intro | sent cv to | sent my cv | sent resume | cv to | forwarded my | mailed
    """,
    "ASKED": """
        asked | asked if | asked for | asked whether | asking if | asking whether | requested | referral |
        refer me | referral ask | ask for referral | intro to | introduce me | vouch for me | put in a word |
        good word | recommendation | reference request | would she | would he | if he'd | if she'd | if they'd |
        whether she'd | whether he'd
    """,
    "PROPOSAL": """
        proposal | quote | quotation | estimate | bid | pitch | pitch deck | one pager | offer sent | rate card |
        pricing | fee proposal | sow sent | scope sent | tender | rfp | invoice
    """,
    "WAITING": """
        no reply | no reply yet | no answer | no response | not heard | haven't heard | hear back | waiting |
        wait | await | awaiting | pending | ball's in | balls in | left on read | nothing yet | unread | seen but |
        check back | check replies | nudge if | follow up if | chase if | if silent | bump if | see if she |
        see if he | let's see | lets see | fingers crossed | will wait | with her now | with him now |
        with them now | reply yet | sit tight | give it a week | she'll get back | he'll get back |
        get back to me | in her court | in his court | in their court
    """,
    "LINKEDIN": """
        linkedin | li | xing | connection | connect | inmail | instagram | dm | twitter | slack dm | bluesky |
        mastodon | whatsapp | messenger | cold
    """,
    "SENT": """
        sent | out | submitted | mailed | posted | delivered | shared | went out | fired off | off to | gone |
        over to
    """,
    "CLIENT": """
        client | clients | customer | customers | prospect | account | account review | qbr |
        quarterly business review | onboarding | customer success | renewal | upsell | buyer | patient | partner |
        partners | partnership | reseller | stakeholders | tenant | landlord | site visit | supplier | vendor |
        contractor | brand | agency | consultant | freelance | steerco | steering | committee | council |
        inspector | donor | trustee board | customer call | client call | family meeting | bank manager |
        accountant | solicitor | lawyer | architect | wholesaler | distributor
    """,
    "CONTRACT": """
        contract | msa | sow | nda | redlines | clauses | terms | negotiation | negotiate | procurement | invoice |
        budget | pricing | legal review | sign off | statement of work | deposit | lease | purchase order | po |
        commercials | licence | license | retainer | fee | tender | rfp | bid | due diligence | term sheet |
        data room
    """,
    "KICKOFF": """
        kickoff | kick off | kick-off | brief | briefing | scoping | scope | discovery | discovery call |
        requirements | project | milestone | launch | handover | status update | check in | checkpoint | workshop |
        implementation | rollout | integration | pilot | walkthrough | demo | product demo | review |
        sprint review | deliverables | timeline | next phase | proposal review | rebrand | campaign | photoshoot |
        audit | pre assignment | fitting | viewing | consultation
    """,
    "INVESTOR": """
        investor | investors | vc | angel | seed | series a | fundraise | fundraising | pitch meeting |
        portfolio company | cap table | lp | partner meeting | board update | funding round | grant officer
    """,
    "PARENT_TEACHER": """
        parent teacher | parent-teacher | parents of | mum of | mother of | father of | guardians | iep | pupil |
        student's parents | family conference | parent meeting
    """,
    "INTERNAL": """
        skip level | postmortem | last working day | exit formalities | appraisal | all hands |
        standup | stand up | stand-up | daily | scrum | retro | retrospective | sprint planning | planning |
        backlog | grooming | refinement | all hands | all-hands | town hall | townhall | 1:1 | 1-1 | one on one |
        1on1 | 121 | team meeting | team sync | weekly | weekly sync | staff meeting | dept meeting |
        department meeting | my manager | my mgr | w my boss | performance review | perf review | appraisal |
        annual review | mid year review | okr | okrs | leadership team | exec team | team lunch | offsite |
        away day | eng sync | huddle | all staff | faculty meeting | handoff | ward meeting | shift | rota |
        on call | oncall | deploy | release | inset day | toolbox talk | team building | internal | leaving do |
        post mortem
    """,
    "PERSONAL": """
        brunch | physio | dermatologist | therapist | optician | viewing |
        dentist | doctor | dr appt | gp | physio | therapist | therapy | haircut | hairdresser | barber | nails |
        vet | optician | gym | yoga | pilates | run | running | swim | swimming | football | soccer | tennis |
        padel | climbing | choir | band practice | birthday | bday | 80th | 40th | anniversary | wedding |
        funeral | baby shower | party | date night | mum | mom | dad | grandma | nana | kids | school run |
        pick up kids | pickup | daycare | nursery | school play | parents evening | sports day | babysitter |
        movie | cinema | theatre | concert | gig | holiday | vacation | pto | day off | leave | off work |
        bank holiday | plumber | electrician | boiler | delivery | ikea | groceries | laundry | cleaning |
        car service | mot | garage | oil change | church | mass | game night | board games | bbq | barbecue |
        family | sister | brother | cousin | aunt | uncle | wife | husband | partner's | rent | bills |
        tax return | blood test | scan | ultrasound | mri | prescription | clinic appointment | massage |
        dinner reservation | sleepover | playdate | move house | moving day | dog | cat | walk the dog |
        hospital appointment | annual checkup | check up | jab | vaccine | blood donation | picnic | camping |
        hike | ski | beach | netflix | costume | book flights | passport | viewing flat | parents | spa | cleaner
    """,
    "FOCUS": """
        focus | focus time | deep work | no meetings | heads down | do not disturb | dnd | writing time | admin |
        admin time | inbox | email time | catch up on email | work on | lunch break | break | block | blocked |
        expenses | timesheet | planning time | desk time
    """,
    "OUT_OF_OFFICE": """
        out of office | ooo | pto | annual leave | a/l | on leave | vacation | holiday | wfh | working from home |
        away | sick | sick day | public holiday | bank holiday | closed | off
    """,
    "CANCELLED": """
        cancelled | canceled | cancelling | postponed | called off | no longer happening | won't happen | is off |
        rescheduled | moved to | can't make it | cant make it | drop this one | call it off
    """,
    "REMINDER": """
        reminder was added | follow up | first touch | draft is waiting | added automatically |
        automatically created | this reminder
    """,
    "RECEIVED": """
        got email | email from | got mail | mail from | letter from | heard back | heard from | she wrote |
        he wrote | they wrote | got a call from | phone from | automated | message from | reply from | update on |
        an update | decision
    """,
}
