/** What reading a survey file says to whoever reads it: on the command line and in the builder, never in a page. */
export const responsesWords = {
  'shape.long': 'Read as a table with one row for each answer.',
  'shape.wide': 'Read as a table with one row for each person.',
  'shape.qualtrics': 'Read as a Qualtrics export.',
  'shape.surveymonkey': 'Read as a SurveyMonkey export: two heading rows.',
  'shape.redcap': 'Read as a REDCap export.',
  'shape.google-forms': 'Read as an export of Google Forms.',
  'shape.taguette': 'Read as a Taguette export: one row for each tag of a passage.',
  'shape.table': 'Read as a table with one heading row.',
  'rows.found': {
    one: 'The file has {count} row below its heading.',
    other: 'The file has {count} rows below its heading.',
  },
  'rows.read': { one: '{count} row was read.', other: '{count} rows were read.' },
  units: {
    one: 'It holds answers of {count} person, case or group.',
    other: 'It holds answers of {count} people, cases or groups.',
  },
  answers: { one: '{count} answer was read.', other: '{count} answers were read.' },
  'missing.not-sure': {
    one: '{count} answer was “not sure”.',
    other: '{count} answers were “not sure”.',
  },
  'missing.skipped': {
    one: '{count} question was skipped.',
    other: '{count} questions were skipped.',
  },
  'missing.not-asked': {
    one: '{count} question was not asked.',
    other: '{count} questions were not asked.',
  },
  'missing.not-raised': {
    one: '{count} dimension was not raised in a unit.',
    other: '{count} times a dimension was not raised in a unit.',
  },
  'missing.withdrawn': {
    one: '{count} answer was withdrawn.',
    other: '{count} answers were withdrawn.',
  },
  identifying:
    '“{column}” can tell who answered ({kind}) and was dropped before anything was read.',
  'identifying.content':
    '“{column}” holds what can tell who answered ({kind}) and was dropped before anything was read.',
  'identifying.joined':
    '“{column}” can tell who answered ({kind}). It kept the rows of one unit together and was then forgotten.',
  'kind.name': 'names',
  'kind.email': 'e-mail addresses',
  'kind.ip-address': 'IP addresses',
  'kind.location': 'locations',
  'kind.external-id': 'ids of people',
  'kind.phone': 'telephone numbers',
  'kind.birth-date': 'dates of birth',
  'kind.free-text': 'free text',
  'used.answers': '“{column}” was read as answers about {dimension} ({measure}).',
  'used.field': '“{column}” was read as the {field}.',
  'field.unit': 'id of the person, case or group',
  'field.unit-kind': 'kind of unit',
  'field.group': 'group',
  'field.group-kind': 'kind of group',
  'field.sector': 'sector',
  'field.lens': 'lens',
  'field.wave': 'wave',
  'field.moment': 'moment',
  'field.dimension': 'dimension',
  'field.measure': 'measure',
  'field.value': 'answer',
  'field.missing': 'reason for no answer',
  'measure.matters': 'how much it matters',
  'measure.happening': 'how much it is happening',
  'measure.emphasis': 'share of what people talked about',
  'measure.allocation': 'share of points given',
  ignored: 'Not used: {columns}.',
  word: {
    one: '“{word}” was read as {value}, {count} time.',
    other: '“{word}” was read as {value}, {count} times.',
  },
  'value.not-sure': '“not sure”',
  'value.skipped': '“skipped”',
  'value.not-asked': '“not asked”',
  'value.not-raised': '“not raised”',
  'value.withdrawn': '“withdrawn”',
  'dropped.blank-row': {
    one: '{count} row left out: it is empty.',
    other: '{count} rows left out: they are empty.',
  },
  'dropped.preview-row': {
    one: '{count} row left out: a test run of the survey.',
    other: '{count} rows left out: test runs of the survey.',
  },
  'dropped.spam-row': {
    one: '{count} row left out: the tool marked it as spam.',
    other: '{count} rows left out: the tool marked them as spam.',
  },
  'dropped.unfinished-row': {
    one: '{count} row left out: the survey was not finished.',
    other: '{count} rows left out: the survey was not finished.',
  },
  'dropped.duplicate-row': {
    one: '{count} row left out: it repeats another one.',
    other: '{count} rows left out: they repeat other ones.',
  },
  'dropped.ragged-row': {
    one: '{count} row left out: it has text beyond the last column.',
    other: '{count} rows left out: they have text beyond the last column.',
  },
  'dropped.repeated-header': {
    one: '{count} row left out: it repeats the heading.',
    other: '{count} rows left out: they repeat the heading.',
  },
  'dropped.no-unit': {
    one: '{count} row left out: it has no unit id.',
    other: '{count} rows left out: they have no unit id.',
  },
  'dropped.no-group': {
    one: '{count} row left out: it names no group.',
    other: '{count} rows left out: they name no group.',
  },
  'dropped.several-groups': {
    one: '{count} row left out: it names more than one group for a unit.',
    other: '{count} rows left out: they name more than one group for a unit.',
  },
  'dropped.identifying-value': {
    one: '{count} row left out: its group is an address or a number that can tell who answered.',
    other:
      '{count} rows left out: their group is an address or a number that can tell who answered.',
  },
  'dropped.no-answers': {
    one: '{count} row left out: it holds no answers to these questions.',
    other: '{count} rows left out: they hold no answers to these questions.',
  },
  'dropped.unknown-dimension': {
    one: '{count} row left out: it is about none of the dimensions.',
    other: '{count} rows left out: they are about none of the dimensions.',
  },
  'dropped.untagged': {
    one: '{count} row left out: the passage has no tag.',
    other: '{count} rows left out: the passages have no tag.',
  },
  'dropped.unknown-measure': {
    one: '{count} row left out: its measure is not known.',
    other: '{count} rows left out: their measure is not known.',
  },
  'dropped.out-of-scale': {
    one: '{count} answer in “{column}” left out: it is outside the scale.',
    other: '{count} answers in “{column}” left out: they are outside the scale.',
  },
  'dropped.unreadable': {
    one: '{count} answer in “{column}” left out: it is neither a number nor a word of the scale.',
    other:
      '{count} answers in “{column}” left out: they are neither numbers nor words of the scale.',
  },
  'dropped.conflicting': {
    one: '{count} answer in “{column}” left out: it says two things at once.',
    other: '{count} answers in “{column}” left out: one person, two different answers.',
  },
  'dropped.several-answers': {
    one: '{count} answer in “{column}” left out: it holds several choices.',
    other: '{count} answers in “{column}” left out: they hold several choices.',
  },
  'dropped.rows': { one: 'Row {rows}.', other: 'Rows {rows}.' },
  'dropped.rows.more': { one: 'Row {rows} and more.', other: 'Rows {rows} and more.' },
  'dropped.found': 'Found: {texts}.',
  'warning.group-kind-missing':
    'The file does not say what kind of group these are: {names}. Without a kind, protection cannot spare community groups. Add a column group_kind (community, organization or other), or say it in the map.',
  'warning.group-kind-conflict':
    'The file gives these groups more than one kind, so none was taken: {names}.',
  'warning.unknown-group-kind':
    'A kind of group could not be read for {names}. The kinds are community, organization and other.',
  'warning.unknown-sector': 'These are no sectors of the framework: {names}.',
  'warning.unknown-lens':
    'These are no lenses: {names}. The lenses are individual, organizational, community and collective.',
  'warning.unknown-unit-kind':
    'These are no kinds of unit: {names}. The kinds are person, case, focus-group and organization.',
  'warning.dimension-not-asked': 'The file asks nothing about {names}.',
  'warning.identifying-unit-ids':
    'The ids in {names} can tell who answered. Better give each person a number in the survey tool.',
  'warning.no-unit-ids':
    'The file has no unit ids, so each row counts as another person. A person with two rows on one question counts twice.',
  'warning.group-labels-merged': 'Different spellings were taken for one group: {names}.',
  'warning.mapping-assumed':
    'No map was given. What these columns are was read from their headings: {names}.',
  'warning.repeated-header': 'Headings that stand twice got a number: {names}.',
  'warning.decimal-comma': {
    one: '{count} number with a decimal comma was read.',
    other: '{count} numbers with a decimal comma were read.',
  },
  'warning.windows-1252':
    'The file is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.',
  'warning.damaged-text': 'Some letters of the file are damaged and could not be read.',
  'warning.text-after-quote': {
    one: 'In {count} cell there is text after the closing quotation mark; it was kept.',
    other: 'In {count} cells there is text after the closing quotation mark; it was kept.',
  },
  'warning.fractions': {
    one: '{count} answer lies between two points of the scale.',
    other: '{count} answers lie between two points of the scale.',
  },
  'warning.short-rows': {
    one: '{count} row ends before the last column; what is missing counts as empty.',
    other: '{count} rows end before the last column; what is missing counts as empty.',
  },
  'warning.rows-are-not-people': {
    one: 'Rows are not people here: several rows belong to {count} record.',
    other: 'Rows are not people here: the rows belong to {count} records.',
  },
  'warning.more-than-one-sheet': 'The workbook has more sheets; these were not read: {names}.',
  'confidence.sure': 'sure',
  'confidence.likely': 'likely',
  'confidence.unsure': 'not sure',
  'choice.answers': '“{column}”: answers about {dimension} ({measure}); {confidence}. {reason}',
  'choice.field': '“{column}”: the {field}; {confidence}. {reason}',
  'reason.canonical-name': 'The column has the canonical name.',
  'reason.item-wording': 'Its heading is the wording of our own question.',
  'reason.dimension-name': 'Its heading names the dimension.',
  'reason.heading-words': 'Its heading shares some words with the dimension.',
  'reason.field-name': 'Its heading is the name of the field.',
  'reason.field-words': 'Its heading has a word for the field.',
  'reason.sector-names': 'Its cells name sectors of the framework.',
  'reason.few-repeated-answers': 'It has a few answers that repeat, as groups do.',
  'reason.tool-column': 'The survey tool keeps it there.',
  'reason.tag-name': 'The tag names the dimension.',
  'reason.measure-assumed':
    'Nothing says whether it asks what matters or what is happening; “matters” is taken.',
  'choice.missing': 'Nothing was found for {names}.',
  'missing-role.group': 'the group',
  'missing-role.documents': 'the group of each document',
} as const
