// A tag, attributes and children → a DOM element. Text is always text: nothing from outside becomes markup.

/**
 * Functions become listeners (`onclick`), true a bare attribute; null, undefined and false are left out.
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined | EventListener>} [attributes]
 * @param {...(Node | string | null)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

/** The element with this id, which index.html is known to hold. */
export function byId(id) {
  return document.getElementById(id)
}
