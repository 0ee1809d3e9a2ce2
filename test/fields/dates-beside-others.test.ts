import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const REQUEST = 'Wij zoeken een planner voor 32 uur per week, start 1 juni 2027.\n'

describe('by when guests register is no second closing', () => {
  test.each([
    'Op 20 mei 2027 is onze netwerkdag. Aanmelden kan tot 14 mei 2027.',
    'LEVERANCIERSDAG 20 MEI\nInloop vanaf 15.00 uur, de lunch staat klaar. Aanmelding uiterlijk 14 mei 2027.',
    'De zomerborrel is op 20 mei 2027. Aanmelden voor 14 mei 2027, er is plek voor veertig mensen.',
  ])('%s', (gathering) => {
    const text = `${REQUEST}Reageren kan tot 10 mei 2027.\n\n${gathering}`
    expect(fieldOf('deadline', text)?.closesAt, oneLine(text)).toBe('2027-05-10T21:59:00Z')
  })

  test.each([
    'Je organiseert bijeenkomsten. Aanmelden kan tot 10 mei 2027.',
    'Je geeft een workshop. Kandidaten aanmelden kan tot 10 mei 2027.',
  ])('the only one counts: %s', (closing) => {
    expect(fieldOf('deadline', REQUEST + closing)?.closesAt, closing).toBe('2027-05-10T21:59:00Z')
  })
})

describe('a closing in a message', () => {
  test.each([
    `${REQUEST}Graag cv en beschikbaarheid uiterlijk 10 mei 2027.`,
    `${REQUEST}Namen, tarief en beschikbaarheid voor 10 mei 2027 in mijn mailbox.`,
    `${REQUEST}eh wanneer moet ik ze hebben. maandag 10 mei 2027`,
    'Anna (Noord) 10:02\nWij zoeken een planner, 32 uur\nPiet (Zuid) 10:03\nWanneer wilt u de profielen ontvangen en hoeveel mogen er mee?\nAnna (Noord) 10:04\nMaandag 10 mei 2027',
    'Anna (Noord) 10:02\nWij zoeken een planner, 32 uur\nEls (inkoop, Noord) 10:03\nSluit 10 mei 2027\nPiet (Zuid) 10:04\nHelder',
    'j.smit (Noord) 10:02\nWij zoeken een planner, 32 uur\npiet (Zuid) 10:03\nHelder\nj.smit (Noord) 10:04\nSluit 10 mei 2027',
  ])('%s', (text) => {
    expect(fieldOf('deadline', text)?.closesAt, oneLine(text)).toBe('2027-05-10T21:59:00Z')
  })

  test('by when somebody is available is none', () => {
    expect(fieldOf('deadline', `${REQUEST}De kandidaat is uiterlijk 10 mei 2027 beschikbaar.`)).toBeNull()
  })
})

describe('interviews, and by when who is invited hears so', () => {
  test.each([
    'Het gesprek met de klant vindt plaats op 10 mei 2027 van 9.00 tot 11.00 uur.',
    'Zij kiezen twee kandidaten, die worden verwacht op 10 mei 2027 tussen 9.00 en 11.00 uur.',
    'Op maandag 10 mei 2027, noteer die dag vast even, hebben ze gesprekken, van 9.00 tot 11.00 uur.',
    'Gesprekken\n\nEerste ronde op maandag 10 mei 2027, tussen 09:00 en 11:00 uur.',
  ])('%s', (said) => {
    const { on, from, to } = fieldOf('interviews', REQUEST + said)
    expect({ on, from, to }, oneLine(said)).toEqual({ on: '2027-05-10', from: '09:00', to: '11:00' })
  })

  test.each([
    'In het gesprek dat wij op 10 mei 2027 voerden kwam de bezetting ter sprake.',
    'Op 10 mei 2027 was het gesprek dat ik met u had.',
  ])('none: %s', (said) => {
    expect(fieldOf('interviews', REQUEST + said).on, said).toBeNull()
  })

  test.each([
    'Planning\nUitnodiging of afwijzing\tuiterlijk 7 mei 2027',
    'Over de gemeente\nWij zijn met velen.\nAfwijzing of uitnodiging\t7 mei 2027',
  ])('%s', (said) => {
    expect(fieldOf('interviews', REQUEST + said).noticeBy, said).toBe('2027-05-07')
  })

  test('the number of a message is no notice', () => {
    expect(fieldOf('interviews', `BERICHT 2 VAN 3   4 mei 2027 15:22\n\n${REQUEST}`).noticeBy).toBeNull()
  })
})

describe('the start', () => {
  test.each([
    ['Begonnen wordt op 7 juni 2027 en de opdracht loopt tot en met 6 december 2027.', '2027-06-07'],
    [
      'De ingangsdatum 1 juni 2027 is niet haalbaar. Kan het later?\nAntwoord: wij schuiven op naar 7 juni 2027.',
      '2027-06-07',
    ],
    ['In het kort:\n- 32 uur per week\n- z.s.m., uiterlijk 7 juni 2027', '2027-06-07'],
    ['Wanneer: maandag 3 mei 2027, 10.50 uur\nWie: mevrouw Bos\nStart 7 juni 2027.', '2027-06-07'],
    ['Een collega die per 1 mei 2027 minder gaat werken blijft 36 uur.', null],
    ['Het college heeft besloten de teams per 1 mei 2027 samen te voegen, een planner is nu nodig.', null],
  ])('%s', (said, date) => {
    expect(fieldOf('start', `Wij zoeken een planner.\n\n${said}`).date, oneLine(said)).toBe(date)
  })
})

describe('no end: that of somebody else', () => {
  test.each([
    'Dat lukt mits het inwerken door Hans gaat, hij stopt 1 november 2027.',
    'Els zit nog tot 1 november 2027 voor 36 uur bij een ander.',
    'Zijn klus in Heerenveen loopt tot 1 november 2027, 36 uur.',
    'Tot en met 1 november 2027 is de desk beperkt bereikbaar.',
  ])('%s', (said) => {
    expect(fieldOf('end', REQUEST + said), said).toBeNull()
  })

  test.each(['De inzet stopt op 1 november 2027.', 'Tot en met: 1 november 2027'])('an end: %s', (said) => {
    expect(fieldOf('end', REQUEST + said), said).toBe('2027-11-01')
  })
})
