"""Who stands behind an address: recruiting software, booking pages, ticket sellers, webinars, free mail.

Domains are compared by their end, so ``mail.greenhouse.io`` is greenhouse.io. Sources: the providers' own invitation
addresses and links as they appear in calendars, by region of the seven languages.
"""

from __future__ import annotations

from followup.model import Knowledge

FAMILIES: dict[str, str] = {
    "recruiting": """
        greenhouse.io greenhouse-mail.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com workday.com icims.com taleo.net smartrecruiters.com workable.com
        workablemail.com jobvite.com bamboohr.com breezy.hr breezyhr.com recruitee.com teamtailor.com teamtailor-mail.com personio.de personio.com softgarden.io
        softgarden.de rexx-systems.com umantis.com haufe-umantis.com concludis.de onlyfy.io prescreen.io join.com homerun.co goodtime.io modernloop.io guide.co hirevue.com
        myinterview.com willo.video codility.com hackerrank.com coderpad.io codesignal.com karat.com metaview.ai gupy.io gupy.com.br kenoby.com abler.com.br solides.com.br
        pandape.com infojobs.net infojobs.com.br infojobs.it computrabajo.com bumeran.com getonbrd.com hireflix.com welcomekit.co welcometothejungle.com taleez.com digitalrecruiters.com
        beetween.com flatchr.io nicoka.com altamira.hr inrecruiting.com intervieweb.it arcaplanet.it talentclue.com bizneo.com viterbit.com factorial.co factorialhr.com epreselec.com
        jobylon.com reachmee.com varbi.com hr-manager.net emply.com otys.nl carerix.com bullhorn.com bullhornstaffing.com njoyn.com dayforcehcm.com ukg.com paylocity.com
        eightfold.ai phenompeople.com avature.net successfactors.com successfactors.eu oraclecloud.com pinpointhq.com tribepad.com jobtrain.co.uk networxrecruitment.com trac.jobs
        jobs.nhs.uk applytojob.com jazz.co zohorecruit.com freshteam.com manatal.com comeet.com comeet.co gem.com paradox.ai olivia.paradox.ai calendarhero.com dover.com rippling-ats.com
        sparkhire.com testgorilla.com hackajob.com triplebyte.com tellent.com cezannehr.com eploy.net vacancyfiller.co.uk d-vinci.de jobcloud.ch refline.ch ostendis.com talentsoft.com
        cegid.com cvwarehouse.com emplate.nl greenhouse-notifications.io interviewstream.com inhire.app jobconvo.com recrut.ai quickin.io vagas.com.br
    """,
    "scheduler": """
        calendly.com cal.com savvycal.com doodle.com youcanbook.me acuityscheduling.com hubspot.com chilipiper.com calendar.app.google tidycal.com zcal.co appointlet.com
        oncehub.com scheduleonce.com zoho.com bookings.microsoft.com outlook.office365.com setmore.com simplybook.me reclaim.ai motion.com usemotion.com x.ai clockwise.com
        meetergo.com calenso.com cituro.com timify.com eversports.com koalendar.com harmonizely.com vyte.in rdv360.com picktime.com yesbookit.com meetfox.com agendize.com book.ms
    """,
    "tickets": """
        eventbrite.com eventbrite.co.uk eventbrite.de eventbrite.fr eventbrite.es eventbrite.it eventbrite.nl eventbrite.com.br eventbrite.pt eventbrite.ca meetup.com lu.ma luma.com
        luma-mail.com ticketmaster.com tito.io ti.to weezevent.com helloasso.com billetweb.fr yurplan.com sympla.com.br eventbritemail.com eventora.com xing-events.com xing.events
        pretix.eu doo.net eveeno.com guestoo.de amiando.com entradium.com ticketea.com tickettailor.com hopin.com swapcard.com brella.io bizzabo.com cvent.com splashthat.com
        partiful.com universe.com dice.fm eventix.io eventix.shop ticketbud.com eventzilla.net bevy.com allevents.in posh.vip peatix.com even3.com.br doity.com.br eventim.de
        aanmelder.nl eventbrite.ie eventbrite.com.au humanitix.com trybooking.com eventcube.io vivaticket.it diyticket.it 2tickets.it mailticket.it ticketone.it metooo.io eventtia.com
        eventee.com whova.com grip.events b2match.com b2match.io jobteaser.com joinhandshake.com 12twenty.com inwink.com imagina.com livestorm-events.com fatsoma.com konfhub.com
    """,
    "webinar": """
        gotowebinar.com livestorm.co demio.com webinarjam.com ewebinar.com on24.com bigmarker.com crowdcast.io webinargeek.com webinaris.com edudip.com getcontrast.io
        zoom.us/w/ zoom.us/webinar youtube.com/live brighttalk.com everwebinar.com clickmeeting.com airmeet.com streamyard.com coursera.org udemy.com edx.org
    """,
    "mentoring": "adplist.org peoplegrove.com mentorcruise.com chronus.com mentorloop.com tenthousandcoffees.com donut.com lunchclub.com lunchclub.ai mentorcliq.com graduway.com alumniportal.com mentorcity.com jobirl.com myjobglasses.com articleonze.com",
    "studio": "riverside.fm squadcast.fm zencastr.com podbean.com anchor.fm restream.io spotify.com/episode cleanfeed.net",
    "research": "usertesting.com userinterviews.com respondent.io lookback.io maze.co dscout.com testingtime.com prolific.co dovetail.com condens.io",
    "submission": "sessionize.com easychair.org papercall.io submittable.com pretalx.com openreview.net softconf.com fluxx.io grants.gov smapply.io awardsplatform.com foundant.com cmt3.research.microsoft.com oxfordabstracts.com",
    "private": "doctolib.fr doctolib.de doctolib.it jameda.de treatwell.co.uk treatwell.de planity.com mindbodyonline.com classpass.com urbansportsclub.com thefork.com opentable.com zocdoc.com booksy.com fresha.com ryanair.com lufthansa.com airfrance.fr booking.com airbnb.com deutschebahn.com bahn.de sncf-connect.com trainline.com renfe.com doctoralia.es doctoralia.com.br miodottore.it resy.com doctena.nl",
}  # fmt: skip

_FREE_MAIL = """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.com.br hotmail.com hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl hotmail.co.uk
    hotmail.be live.com live.de live.fr live.it live.nl live.be live.co.uk live.com.pt msn.com yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.com.br yahoo.ca yahoo.com.ar
    yahoo.com.mx ymail.com rocketmail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org
    1und1.de online.de vodafone.de email.de mail.de proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io tutanota.de fastmail.com fastmail.fm hey.com zoho.com zohomail.eu
    mail.com inbox.com yandex.com yandex.ru mail.ru orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr numericable.fr aliceadsl.fr club-internet.fr bluewin.ch sunrise.ch
    hispeed.ch telefonica.net ono.com terra.es telecable.es movistar.es euskaltel.net libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it inwind.it iol.it email.it poste.it
    aruba.it tim.it vodafone.it uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com zipmail.com.br sapo.pt iol.pt clix.pt netcabo.pt mail.telepac.pt portugalmail.pt
    ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl hetnet.nl home.nl casema.nl chello.nl upcmail.nl telfort.nl tele2.nl solcon.nl telenet.be skynet.be proximus.be scarlet.be
    btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
    rogers.com shaw.ca bell.net sympatico.ca telus.net videotron.ca bigpond.com optusnet.com.au xtra.co.nz eircom.net prodigy.net.mx une.net.co chello.at aon.at duck.com
"""
FREE_MAIL = frozenset(_FREE_MAIL.split())

_RECRUITING_LOCAL = """
    recruiting recruitment recruiter recruit talent talentacquisition careers career jobs job hiring hr people interview interviews recruitingcoordination coordination candidates
    bewerbung bewerbungen personal karriere personalabteilung recrutement rh drh emploi candidature candidatures rrhh seleccion empleo talento reclutamiento recursoshumanos
    recrutamento selecao vagas talentos recursoshumanos selezione risorseumane lavoraconnoi personale vacatures sollicitatie sollicitaties werving werkenbij hrm po governance
    humanresources academicpersonnel staffing appointments jobb admissions
"""
RECRUITING_LOCAL = frozenset(_RECRUITING_LOCAL.split())

_GENERIC_LOCAL = """
    events event info hello team contact noreply no-reply donotreply calendar-invite invite invitations office kontakt newsletter marketing inscriptions inscription eventos evenements veranstaltungen
    veranstaltung evenementen eventi iscrizioni inscripciones inscricoes aanmelden community comunidad tickets booking bookings reservations reservas prenotazioni termine rdv citas
"""
GENERIC_LOCAL = frozenset(_GENERIC_LOCAL.split())

_BY_DOMAIN = {domain: family for family, domains in FAMILIES.items() for domain in domains.split() if "/" not in domain}
_BY_PATH = {part: family for family, domains in FAMILIES.items() for part in domains.split() if "/" in part}


def family_of(domain: str) -> str:
    """The family of software that *domain* (or a parent of it) belongs to; empty for anybody's own domain."""
    parts = domain.lower().split(".")
    for at in range(len(parts) - 1):
        found = _BY_DOMAIN.get(".".join(parts[at:]))
        if found:
            return found
    return ""


def family_of_address(url: str) -> str:
    """The family of the program that a web address (without its scheme) leads to."""
    for part, family in _BY_PATH.items():
        if part in url:
            return family
    return family_of(url.split("/", 1)[0].split(":", 1)[0].split("?", 1)[0])


_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "gv", "net", "nhs", "nom", "or", "org", "sch"})
"""Second-level names under which anybody registers; the net under a knowledge that doesn't know the public suffixes."""


def registrable_domain(domain: str, knowledge: Knowledge) -> str:
    """``mail.acme.co.uk`` → ``acme.co.uk``; one label more where *knowledge* names what is a public suffix itself."""
    found = knowledge.registrable_domain(domain)
    first, _, rest = found.partition(".")
    if first in _SECOND_LEVEL and len(rest) == 2 and domain.endswith("." + found):
        return domain[: -len(found) - 1].rpartition(".")[2] + "." + found
    return found


def is_free_mail(domain: str, knowledge: Knowledge) -> bool:
    """Whether anybody can have an address there: then it is nobody's organisation."""
    return domain in FREE_MAIL or domain in knowledge.free_mail
