// A button of an inline keyboard or a rich message → a button that does what it says.
import { element } from './element.js'

/** `chat` is the message's chat, see message.js; `children` is the label. */
export function actionButton(button, children, chat) {
  const kind = Object.keys(ACTIONS).find((name) => name in button)
  const made = element(
    'button',
    {
      type: 'button',
      class: `action ${button.style ?? ''}`,
      'data-testid': 'inline-button',
      'data-data': button.callback_data,
      disabled: kind === undefined,
      title: button.url,
      onclick: () => ACTIONS[kind](button, chat, made),
    },
    element('span', { class: 'action-label' }, ...children),
    kind === 'url' ? element('span', { class: 'action-mark', 'aria-hidden': 'true' }, '↗') : null,
  )
  return made
}

const ACTIONS = {
  callback_data: (button, chat, made) => chat.press(button.callback_data, made),
  url: (button, chat) => chat.openLink(button.url),
  web_app: (button, chat) => chat.openLink(button.web_app.url),
  login_url: (button, chat) => chat.openLink(button.login_url.url),
  copy_text: async (button, chat) => {
    await navigator.clipboard.writeText(button.copy_text.text)
    chat.notify('Copied')
  },
}
