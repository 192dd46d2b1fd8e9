import { describe, expect, it, test } from 'vitest'
import { identifiedByContent, identifyingValue } from './identifying-content.ts'
import { identifiedByName } from './identifying-names.ts'

describe('headings that ask who somebody is', () => {
  test.each([
    [
      'name',
      'First Name',
      'RecipientLastName',
      'What is your name?',
      'Nombre completo',
      '¿Cuál es su nombre?',
      'Apellidos',
      'first_name',
    ],
    [
      'email',
      'Email Address',
      'E-mail',
      'RecipientEmail',
      'What is your email address?',
      'Correo electrónico',
      'Dirección de correo electrónico',
    ],
    ['ip-address', 'IPAddress', 'IP Address', 'Dirección IP'],
    ['location', 'LocationLatitude', 'Longitude', 'ZIP Code', 'Home address', 'Código postal'],
    [
      'external-id',
      'ExternalReference',
      'External Data Reference',
      'Custom Data 1',
      'MRN',
      'redcap_survey_identifier',
      'Patient ID',
    ],
    ['phone', 'Phone number', 'Teléfono', 'Your cell phone number'],
    ['birth-date', 'Date of birth', 'dob', 'Fecha de nacimiento', 'What is your date of birth?'],
  ])('%s', (kind, ...headings) => {
    for (const heading of headings)
      expect([heading, identifiedByName([heading])]).toEqual([heading, kind])
  })

  it('lets questions about such subjects pass', () => {
    const questions = [
      'We share location data with partners',
      'Name of your organization',
      'How did email reminders help?',
      'Which group do you belong to?',
      'matters_outcomes',
      'Community members have a real say in what gets done.',
      'Duration (in seconds)',
      'sector',
    ]
    for (const question of questions)
      expect([question, identifiedByName([question])]).toEqual([question, undefined])
  })
})

describe('cells that tell who somebody is', () => {
  const once = (values: readonly string[]) =>
    identifiedByContent(
      values,
      values.map(() => 1),
    )

  it('is certain of e-mail and IP addresses and telephone numbers, whatever heads them', () => {
    expect(once(['', 'ana@example.org', 'luis@example.org'])).toEqual({
      kind: 'email',
      certain: true,
    })
    expect(once(['203.0.113.7', '2001:db8::8a2e:370:7334'])).toEqual({
      kind: 'ip-address',
      certain: true,
    })
    expect(once(['(856) 555-0143', '+1 856 555 0144', '555-0145'])).toEqual({
      kind: 'phone',
      certain: true,
    })
  })

  it('suspects people’s names, places, birthdays, ids and free text', () => {
    const names = [
      'Ana Ruiz',
      'Luis Lopez',
      'Mary Smith',
      'John Jones',
      'Rosa Diaz',
      'Omar Khan',
      'Lena Berg',
      'Ravi Patel',
    ]
    expect(once(names)?.kind).toBe('name')
    expect(once(['39.94512', '-75.11962', '40.00123'])?.kind).toBe('location')
    expect(once(['1950-03-02', '1988-07-14', '1971-11-30', '2001-01-09'])?.kind).toBe('birth-date')
    expect(once(Array.from({ length: 9 }, (_, i) => `EXT-${1000 + i}`))?.kind).toBe('external-id')
    expect(once(['', 'word '.repeat(40), 'other '.repeat(40)])?.kind).toBe('free-text')
  })

  it('lets answers, groups, waves, dates and shares pass', () => {
    const often = (values: readonly string[]) =>
      identifiedByContent(
        values,
        values.map(() => 12),
      )
    for (const values of [
      ['1', '2', '3', '4', '5'],
      ['Community members', 'County Government'],
      ['2025-26', '2026-27'],
      ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04'],
      ['0.3333', '0.25', '0.1667'],
      ['2026-04-01 10:00:12', '2026-04-02 11:20:30'],
    ]) {
      expect([values[0], often(values)]).toEqual([values[0], undefined])
    }
  })

  it('judges single texts', () => {
    expect(identifyingValue('someone@example.org')).toBe('email')
    expect(identifyingValue('Residents')).toBeUndefined()
    expect(identifyingValue('2026-04-30')).toBeUndefined()
    expect(identifyingValue('12:30:45:00')).toBeUndefined()
  })
})
