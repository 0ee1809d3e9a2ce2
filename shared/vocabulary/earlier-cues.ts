/** Words for another time than that of the request: an earlier call for people, or who did the work until now. */
export const EARLIER_CUES = {
  // Opens a sentence on an earlier call; what follows is about that, until it is said what holds now.
  'earlier.round': `
    [bij|in|tijdens|uit|voor|op|van|over|sinds|na] [de|een|onze|het] [allereerste] vorige|eerdere|voorgaande|voorafgaande|verlopen ronde|uitvraag|aanvraag|uitvragen|aanvragen|inhuuraanvraag|offerteaanvraag|procedure|keer|keren|inhuur|publicatie|poging|werving|periode|fase|aanbesteding|opdracht|contract|overeenkomst
    [bij|in|tijdens|na] de|een|onze [aller] eerste ronde|poging|uitvraag
    bij|in|tijdens|na [aller] eerste ronde|poging|uitvraag
    [bij|in|tijdens] ronde 1|een
    [bij|in] de|onze laatste|oude uitvraag|aanvraag
    [in|during|for] [the|our|a] previous|earlier|last|former|first round|request|call|time|assignment|contract|tender
  `,
  // Who did the work until now: what is said of them in their clause is not asked.
  'earlier.person': `
    [bij|van|over|voor|met] [de|onze|je|uw|haar|zijn] vorige|eerdere|vertrekkende|vertrokken|voormalige|huidige|zittende kracht|adviseur|collega|medewerker|professional|kandidaat|consulent|projectleider|functionaris|interimmer|inhuurkracht|inhuur|zzper|zzp|invulling|bezetting|persoon|specialist|planner|coach|regisseur|teamleider|manager|bemiddelaar|broker|leverancier|bureau|freelancer|externe
    [bij|van|over|voor|met] [de|onze|je|uw|jouw|mijn|haar|zijn] voorganger|voorgangster
    wie dit|het nu|momenteel doet
    de|degene|persoon|adviseur|collega die [er|hier] nu|momenteel|thans [op deze plek|plaats|stoel] zit|werkt
    [the|our|your] previous|former|current|departing consultant|contractor|colleague|adviser|advisor|incumbent|candidate|broker|supplier
    [the|our|your] predecessor
  `,
  // What follows holds for this request again.
  'earlier.now': `
    nu
    ditmaal
    deze|dit|die keer|maal|ronde
    voor|bij|in|van|met deze|dit ronde|uitvraag|aanvraag|opdracht|inhuur|procedure
    inmiddels
    thans
    momenteel
    voortaan
    opnieuw
    nieuwe
    maar
    echter
    daarom
    dus
    vandaar
    daardoor
    hierdoor
    zodat
    waardoor
    zoeken
    zoekt
    gezocht
    now
    this time|round|request|call
    but
    however
    therefore
    so
  `,
  // Right before such an opening: the request is held against another time, and goes on to speak of itself.
  'earlier.beside': `
    net als
    zoals|evenals|conform|overeenkomstig|naast|ondanks|vervangt|vervangen|dan
    gelijk|identiek|vergelijkbaar|aanvullend|aanvulling|vervolg|reactie aan|met|op
    in tegenstelling tot
    ten opzichte|aanzien van
    naar aanleiding van
    like|unlike|as|than
  `,
} satisfies Record<string, string>
