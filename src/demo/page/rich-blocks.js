// The blocks of a rich message → elements.
import { actionButton } from './action-button.js'
import { expandable } from './classic-text.js'
import { element } from './element.js'
import { richText } from './rich-text.js'

/** One element a block. */
export function richBlocks(blocks, chat) {
  return blocks.map((block) => (BLOCKS[block.type] ?? unknown)(block, chat))
}

function textBlock(tag, className) {
  return (block, chat) => element(tag, { class: className }, ...richText(block.text, chat))
}

function credited(tag, className, content) {
  return (block, chat) => element(tag, { class: className }, ...content(block, chat), credit(block, chat))
}

function credit(block, chat) {
  return block.credit === undefined ? null : element('cite', {}, ...richText(block.credit, chat))
}

function caption(block, chat) {
  return block.caption === undefined
    ? null
    : element('figcaption', {}, ...richText(block.caption.text, chat), credit(block.caption, chat))
}

const BLOCKS = {
  paragraph: textBlock('p', ''),
  // The page's own heading is the bot's name; a message's begin below it.
  heading: (block, chat) =>
    element(
      `h${Math.min(6, block.size + 1)}`,
      { class: `size-${block.size}` },
      ...richText(block.text, chat),
    ),
  pre: (block, chat) => element('pre', { 'data-language': block.language }, ...richText(block.text, chat)),
  footer: textBlock('p', 'footer'),
  divider: () => element('hr'),
  mathematical_expression: (block) => element('pre', { class: 'formula' }, block.expression),
  anchor: (block, chat) => element('span', { id: chat.place(block.name), class: 'anchor' }),
  list,
  blockquote: credited('blockquote', '', (block, chat) => richBlocks(block.blocks, chat)),
  expandable_blockquote: (block, chat) =>
    expandable([...richText(block.text, chat), ...(block.credit === undefined ? [] : [credit(block, chat)])]),
  pullquote: credited('aside', 'pullquote', (block, chat) => [
    element('p', {}, ...richText(block.text, chat)),
  ]),
  table,
  details: (block, chat) =>
    element(
      'details',
      { open: block.is_open === true, 'data-testid': 'details' },
      element('summary', {}, ...richText(block.summary, chat)),
      element('div', { class: 'details-body' }, ...richBlocks(block.blocks, chat)),
    ),
  map,
  buttons: (block, chat) =>
    element(
      'div',
      { class: `button-row ${block.align ?? 'fill'}`, role: 'group' },
      ...block.buttons.map((button) => actionButton(button, richText(button.text, chat), chat)),
    ),
}

function unknown(block) {
  return element('p', { class: 'footer' }, `[${block.type}]`)
}

function list(block, chat) {
  return element(
    'ul',
    { class: 'list', role: 'list' },
    ...block.items.map((item) =>
      element(
        'li',
        {},
        item.has_checkbox
          ? element('input', {
              type: 'checkbox',
              checked: item.is_checked === true,
              disabled: true,
              'aria-label': item.is_checked ? 'done' : 'not done',
            })
          : element('span', { class: 'label' }, item.label),
        element('div', { class: 'item' }, ...richBlocks(item.blocks, chat)),
      ),
    ),
  )
}

function table(block, chat) {
  const classes = ['bordered', 'striped', 'compact'].filter((name) => block[`is_${name}`])
  const rows = block.cells.map((row) => element('tr', {}, ...row.map((cell) => tableCell(cell, chat))))
  const made = element(
    'table',
    { class: classes.join(' ') },
    block.caption === undefined ? null : element('caption', {}, ...richText(block.caption, chat)),
    element('tbody', {}, ...rows),
  )
  return element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' }, made)
}

function tableCell(cell, chat) {
  return element(
    cell.is_header ? 'th' : 'td',
    {
      colspan: cell.colspan,
      rowspan: cell.rowspan,
      class: `${cell.align} ${cell.valign} ${cell.text === undefined ? 'invisible' : ''}`,
    },
    ...richText(cell.text, chat),
  )
}

/** No map is fetched: a drawn pin and the coordinates. */
function map(block, chat) {
  return mapFigure(block.location, caption(block, chat))
}

/** A drawn place with its coordinates, for map blocks and shared locations. */
export function mapFigure({ latitude, longitude }, below = null) {
  const degrees = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
  return element(
    'figure',
    { class: 'map' },
    element(
      'div',
      { class: 'map-picture', role: 'img', 'aria-label': `Map of ${degrees}` },
      element('span', { class: 'pin' }),
    ),
    element('figcaption', { class: 'degrees' }, degrees),
    below,
  )
}
