// The words by which an amount of money in a Dutch or English request is known to be a rate, or something else.

export const HOUR =
  /^(?:per|p\/?|p\.|\/|a|an|an?|het|in het)\s{0,2}(?:\.\s?)?(?:gewerkte?|gefactureerde?|declarabele?|geleverde?|te factureren|ingezette?|worked)?\s?(?:uur\b|u\b|uren\b|hour|hr\b|h\b|man-?uur)|^(?:uur|ph|p\.?u|uurtarief|euro per uur|hourly)\b/i
export const DAY =
  /^(?:per|p\/|p\.|\/|a|an|het)\s{0,2}(?:gewerkte?|werk|worked|full)?\s{0,1}(?:dag\b|day\b|d\b|werkdag|mandag)|^(?:pd|p\.d|daily|dagtarief)\b/i
export const OTHER_UNIT =
  /^(?:per|p\/|p\.|\/|a|an)\s{0,2}(?:maand|month|mnd|mth|jaar|year|annum|jr|km|kilometer|week|dagdeel|stuk|kandidaat|medewerker|nacht|overnachting|traject|opdracht|project|keer|perceel|inwoner|huishouden|contract|deelnemer|leerling|m2|ton|kwartaal|declaratie|overtreding|incident)/i
/** A number that counts something else. */
export const COUNTED =
  /^\s{0,3}(?:k\.?k|v\.?o\.?n|maanden|maand|months?|jaar|jaren|years?|weken|weeks?|dagen|days|uur\s{1,2}(?:per|p)|uren|hours|fte|punten|points|procent|cv|pagina|kandidaten|professionals|km|m2|inwoners|collega|medewerkers|minuten)/i
export const BASIS_WORDS =
  /^(?:\s|[,()[\]|-]|(?:exclusief|inclusief|excluding|including|excl?|incl|ex|all-?in|btw|b\.t\.w|vat|max(?:imaal|imum)?|bruto|euro|van|21%|en|reiskosten|is|ca)(?![\p{L}])\.?)/iu
export const CUE =
  /(?<rate>(?:uur|dag|max\w*|plafond)?-?tarie[fv](?!groep|s?voorstel)\w*|\brates?\b|plafond\w*|uurprijs\w*|dagprijs|per uur\b|p\/u\b|compensatie|hourly|uurvergoeding|\bday ?rate|prijsplafond|rate cap|budget per uur|uurbudget)|(?<fee>\w*-?\bfees?\b|bemiddelings\w*|brokerkosten|afdracht\w*|inhouding|opslag\w*|contractkosten|marge\b|transactiekosten|dienstverleningskosten)|(?<decoy>salari\w*|salary|bruto\w*|loon\w*|uurloon|cao\b|\w*kostenvergoeding\w*|kilometer\w*|\bkm\b|sroi|social return|budget\w*|omzet|opdrachtwaarde|contractwaarde|boetes?\b|opleidings\w*|scholings\w*|verzeker\w*|aansprakelijk\w*|drempel\w*|subsidie\w*|begroting|investering\w*|schaal\w*|waarde\b|raming|geraamd\w*|toeslag\w*|onkosten\w*|thuiswerk\w*|reiskosten\w*|reisvergoeding|parkeer\w*|verblijf\w*|hotel\w*|overnacht\w*|projectomvang|portefeuille|jaarbudget|dwangsom|schade\w*|bonus\w*|premie|training\w*|turnover|revenue|fine\b|penalty|vergoeding voor)/giu
export const LED_OUT = /(?:incl|excl|ex\b|zonder|including|excluding)[^€]{0,70}$/i
export const DIRECT = /^[\s(:=]*(?:(?:van|à|a|ad|is|of|bedraagt|ter hoogte van|max\.?|maximaal|tot|per|uur)[\s:(]*)*$/i
export const AT_LEAST =
  /(?:\bminim(?:aal|um)\w*|\bmin\.?|\bvanaf|ten minste|tenminste|at least|ondergrens|from|starting at|minimumtarief)\s*(?:(?:tarief|uurtarief|is|van|op|€)\s*)*[:(]?\s*$/i
export const AT_MOST =
  /(?:max(?:imaal|imale|imum)?\b|maximumtarief|maximumuurtarief|plafond\w*|\btot\b|up to|ten hoogste|hooguit|at most|niet hoger dan|niet meer dan|niet boven|not exceed\w*|bovengrens|no more than|\bcap\b|all-?in)/i
export const COMPARED =
  /(?:(?<!niet )(?:lager|minder|hoger|meer|goedkoper|duurder|lower|higher|less|more) (?:dan|than)|onder|boven|beneden|below|above|under|over|[<>≤≥]=?)\s*(?:de |een |the |of gelijk aan )?$/i
export const OR_LESS =
  /^[^\n.;]{0,25}\bof (?:lager|minder|hoger|meer)|^[^\n.;]{0,12}(?:[:=]|->|levert)\s{0,2}[0-9]{1,3}\s?(?:punten|pt)/i
export const COVERED = /^\s{0,2}[(,]?\s?(?:all-?in|(?:ex|excl|incl|exclusief|inclusief)\.? (?:btw|vat))/i
export const BETWEEN = /^\s{0,3}(?:-|tot(?: en met)?|t\/m|à|a|to|until|tot max(?:imaal)?\.?|~|\/)\s{0,3}$/i
export const PAIRED = /^\s{0,3}(?:per uur |euro )?(?:en|and|tot)\s{0,3}(?:maximaal |max\.? )?$/i
export const HEAD =
  /^\W{0,4}(?:max(?:imaal|imum)?\.?|ca\.?|circa|tot|up to|indicatie\w*|rond|EUR|richttarief|bandbreedte|tussen|all-?in|between|van|\s)*[\s:(]*$/i
/** A rate that only shows how to calculate or offer one. */
export const EXAMPLE =
  /(?:bijvoorbeeld|bijv\.?|voorbeeld:?|for example|e\.g\.)[\s,:]*(?:een |van |tarief |uurtarief |a |rate |of )*$/i
/** The rate of somebody else, or of another time. */
export const OF_OTHERS =
  /(?:\b(?:vorige?|vorig|eerdere?|andere?|laatste|huidige|previous|last|former) (?:kandida|keer|opdracht|inhuur|professional|collega|invull|jaar|leverancier|persoon|inzet|candidate|contractor|time|year)\w*|\b(?:vroeg|zat(?:en)? op|bood|kostte|asked for|afgewezen|viel af))[^.;]{0,80}$/i
export const OF_OTHERS_AFTER = /^[^.;]{0,60}\b(?:viel(?:en)? af|afgewezen|was te (?:hoog|duur)|was too high)\b/i
/** "Tarieven boven € 100 worden terzijde gelegd" states the cap as well as "maximaal" does. */
export const ABOVE = /(?:boven|hoger dan|meer dan|above|over|higher than|more than|exceeding|>)\s*(?:de |een |the )?$/i
export const REFUSED =
  /^[^.;\n]{0,60}\b(?:uitgesloten|terzijde|niet in behandeling|ongeldig|vallen af|valt af|afgewezen|niet geaccepteerd|niet meegenomen|uitsluiting|knock-?out|rejected|excluded|disqualified|not (?:be )?(?:considered|accepted))\b/i
export const BELOW =
  /(?:(?:lager|minder|goedkoper|lower|less) (?:dan|than)|\bbeneden|\bbelow|[<≤])\s*(?:de |een |the |of gelijk aan )?$/i
