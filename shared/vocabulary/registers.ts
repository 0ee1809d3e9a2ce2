import { wordList } from '../language/word-list.ts'
/** Professional registers by the name that a record lists, with the words that stand for them. Rows as in labels.ts. */
export const REGISTERS: Record<string, string> = {
  SKJ: `
    skj
    kwaliteitsregister jeugd
  `,
  BIG: `
    big
    beroepen in de individuele gezondheidszorg
  `,
  RA: `
    ra
    registeraccountant
    register [-] accountant
    registeraccountants
  `,
  AA: `
    aa
    accountant [-] administratieconsulent
  `,
  RC: `
    rc
    registercontroller
    register [-] controller
  `,
  RB: `
    rb
    registerbelastingadviseur
    register belastingadviseur
  `,
  RE: `
    re
    register edp - auditor
  `,
  NOB: 'nob',
  NBA: 'nba',
  NOvA: 'nova',
  NIP: 'nip',
  NVO: 'nvo',
  NRTO: 'nrto',
  NRVT: 'nrvt',
  MfN: 'mfn',
  LVSC: 'lvsc',
  NOBCO: 'nobco',
  Noloc: 'noloc',
  RSW: 'rsw',
  'V&VN': 'v & vn',
  KNMG: 'knmg',
  RGS: 'rgs',
  ADAP: 'adap',
  Rbtv: 'rbtv',
  Wft: 'wft',
  Registerloods: `
    registerloods
    registerloodsen
  `,
  Registerplein: 'registerplein',
  Architectenregister: 'architectenregister',
  Lerarenregister: `
    lerarenregister
    schoolleidersregister
    schoolregister
  `,
}

/** Registers whose letters mean nothing else, in whatever case they are written. */
export const UNMISTAKABLE = new Set(['SKJ', 'Registerloods', 'Registerplein', 'Architectenregister', 'Lerarenregister'])

/** Letters before "-registratie" that name no register of people. */
export const NO_REGISTERS = new Set(
  wordList(`kvk waadi btw vog uea das cv hr crm erp ict it dba uwv cbs snf nen iso wtta wtza sna avg de het een tijd uren data
   vca vcu b bag bgt brp woz sap wmo ggz tenderned`),
)
