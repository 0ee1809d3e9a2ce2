// Adds comfort to a page that is whole without it: values and quotes light up together, and one request at a time is shown.
;(() => {
  const narrow = matchMedia('(max-width: 63.99rem)')
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const files = all('[data-file]')
  const overview = document.querySelector('[data-overview]')
  document.documentElement.classList.add('js')

  /** Shows what an address names, and the file and request around it. */
  function show(address) {
    const target = document.getElementById(address) ?? overview ?? files[0]
    const file = target?.closest('[data-file]')
    if (overview) overview.hidden = Boolean(file)
    for (const each of files) each.hidden = each !== file
    if (!file) return
    const request = requestOf(target, file)
    for (const each of all('[data-request]', file)) each.hidden = each !== request
    for (const tab of all('.tabs a', file)) {
      if (tab.hash === `#${request?.id}`) tab.setAttribute('aria-current', 'true')
      else tab.removeAttribute('aria-current')
    }
    for (const quote of all('.quote', file)) {
      const stated = idsOf(quote).find((id) => document.getElementById(id)?.closest('[data-request]') === request)
      quote.classList.toggle('of-other', stated === undefined)
      if (stated) quote.hash = `#${stated}`
    }
    if (target === request) bringIntoView(file.querySelector('.quote:not(.of-other)'))
    reveal(target)
  }

  /** The request that an address is about; that of a place in the text stays the one that is shown. */
  function requestOf(target, file) {
    const named = target.closest('[data-request]')
    if (named) return named
    const shown = all('[data-request]', file)
    const open = shown.find((each) => !each.hidden && shown.some((other) => other.hidden)) ?? shown[0]
    const ids = target.matches('.quote') ? idsOf(target) : []
    const stated = ids.map((id) => document.getElementById(id)?.closest('[data-request]'))
    return stated.length === 0 || stated.includes(open) ? open : stated[0]
  }

  function reveal(target) {
    if (target.matches('details')) target.open = true
    const focused = target.matches('details') ? target.querySelector('summary') : target
    if (!target.matches('.quote, [data-value], .pane')) return
    focused.focus({ preventScroll: true })
    target.scrollIntoView({ block: target.matches('.pane') ? 'start' : 'center' })
  }

  const idsOf = (quote) => quote.dataset.states.split(' ')
  /** What an element is about: the ids of values. */
  function valuesAt(element) {
    const quote = element.closest?.('.quote')
    if (quote) return idsOf(quote)
    const value = element.closest?.('[data-value]')
    return value ? [value.id] : []
  }

  let focused = []
  function light(ids, from) {
    for (const lit of all('.lit')) lit.classList.remove('lit')
    if (ids.length === 0) return
    const values = ids.flatMap((id) => document.getElementById(id) ?? []).filter((value) => !value.closest('[hidden]'))
    const quotes = values.flatMap((value) => all(`.quote[data-states~="${value.id}"]`))
    for (const each of [...values, ...quotes]) each.classList.add('lit')
    if (from) bringIntoView(from.closest('.quote') ? values[0] : quotes[0])
  }

  /** Scrolls the other pane, never the page. */
  function bringIntoView(element) {
    const pane = element?.closest('.pane')
    if (!pane || narrow.matches) return
    const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return
    const top = pane.scrollTop + inner.top - outer.top - outer.height / 3
    pane.scrollTo({ top, behavior: calm.matches ? 'auto' : 'smooth' })
  }

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    const ids = valuesAt(target)
    light(ids.length > 0 ? ids : focused, ids.length > 0 ? target : null)
  })
  document.addEventListener('focusin', ({ target }) => {
    focused = valuesAt(target)
    light(focused, target)
  })

  addEventListener('hashchange', () => show(location.hash.slice(1)))
  show(location.hash.slice(1))
})()
