import type { Province } from '../request.ts'

/** The provinces that border each province, over land or by a dike or bridge. */
export const NEIGHBOURS: Record<Province, readonly Province[]> = {
  'NL-DR': ['NL-GR', 'NL-FR', 'NL-OV'],
  'NL-FL': ['NL-FR', 'NL-OV', 'NL-GE', 'NL-UT', 'NL-NH'],
  'NL-FR': ['NL-GR', 'NL-DR', 'NL-OV', 'NL-FL', 'NL-NH'],
  'NL-GE': ['NL-OV', 'NL-FL', 'NL-UT', 'NL-ZH', 'NL-NB', 'NL-LI'],
  'NL-GR': ['NL-FR', 'NL-DR'],
  'NL-LI': ['NL-NB', 'NL-GE'],
  'NL-NB': ['NL-ZE', 'NL-ZH', 'NL-GE', 'NL-LI'],
  'NL-NH': ['NL-ZH', 'NL-UT', 'NL-FL', 'NL-FR'],
  'NL-OV': ['NL-DR', 'NL-FR', 'NL-GE', 'NL-FL'],
  'NL-UT': ['NL-NH', 'NL-ZH', 'NL-GE', 'NL-FL'],
  'NL-ZE': ['NL-ZH', 'NL-NB'],
  'NL-ZH': ['NL-NH', 'NL-UT', 'NL-GE', 'NL-NB', 'NL-ZE'],
}
