"""What strangers wrote, made into something to read, to address and to judge: plain words, names, languages, dates."""

from followup.text.clean import one_line, plain, visible
from followup.text.dates import promised_date
from followup.text.languages import COMMON_WORDS, LANGUAGES, language_of
from followup.text.names import Name, name_in_title, name_of, parse_name
from followup.text.own_words import own_words

__all__ = [
    "COMMON_WORDS",
    "LANGUAGES",
    "Name",
    "language_of",
    "name_in_title",
    "name_of",
    "one_line",
    "own_words",
    "parse_name",
    "plain",
    "promised_date",
    "visible",
]
