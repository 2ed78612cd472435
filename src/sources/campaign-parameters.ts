// A parameter of an address → whether it tells of the reader and the way here, and nothing of the article.

/**
 * Names as the makers of these tools document them: Google, Meta, Yandex, Microsoft, X, TikTok, LinkedIn, Mailchimp,
 * HubSpot, Marketo, Matomo, Adobe, AT Internet, Eloqua, Branch, Taboola, Telegram's instant view.
 */
const CAMPAIGN = new RegExp(
  `^(${[
    'utm_\\w+|mtm_\\w+|pk_\\w+|piwik_\\w+|matomo_\\w+|hsa_\\w+|ga_\\w+|itm_\\w+|at_\\w+|ns_\\w+|cx_\\w+|trc_\\w+|vero_\\w+|oly_\\w+|sc_campaign',
    'fbclid|fb_action_ids|fb_action_types|fb_source|fb_ref|mibextid|sfnsn|igshid|igsh|twclid|ref_src|ref_url|__twitter_impression',
    'gclid|gclsrc|dclid|gbraid|wbraid|gad_\\w+|_ga|_gl|srsltid|yclid|ysclid|ymclid|_openstat|openstat|etext|erid|roistat',
    'msclkid|cvid|ocid|ttclid|li_fat_id|trk|trkcampaign|epik|rdt_cid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hs\\w+|hsctatracking',
    'elqtrack\\w*|elq\\w*id|s_cid|s_kwcid|xtor|wt\\.mc_id|wt_mc|wt_zmc|cmp|cmpid|icid|ncid|ito|smid|smtyp|spm|scm|dm_i|_ke|zanpid|wickedid',
    'rb_clickid|_branch_match_id|guccounter|guce_\\w+|referrer|tg_rhash|rhash|oborigurl|tblci|fromrss|_',
  ].join('|')})$`,
  'i',
)

/** Names that some sites use for articles, and most for the way here: they count by what they say. */
const HINT = /^(ref|from|source|src|via|share|shared|medium|feature|rss|feed|channel|mode|partner|origin)$/i
const WAYS =
  /^(rss|rss2|feed|atom|share|shared|sharing|social|web|mobile|m|app|email|mail|newsletter|push|home|homepage|main|mainpage|twitter|x|tw|facebook|fb|telegram|tg|tgram|whatsapp|wa|vk|ok|instagram|ig|linkedin|youtube|youtu\.be|yandex|yxnews|yanews|dzen|zen|google|googlenews|news_google|smi2|pulse|true|1|yes|sidebar|related|top|popular|slider|widget)?$/i

const SESSION =
  /^(phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|sessionid|session_id|cfid|cftoken|zenid|oscsid)$/i
/** "sid" is a session where it is long, and a story's number where it is short. */
const LONG_ID = /^[0-9a-z]{20,}$/i

/** Parameters that show the same article in another dress: for print, for mobile, as AMP. */
const DRESS = /^(amp|amp_\w+|print|printable|printer|pfv|nomobile|mobile|desktop)$/i
const DRESSED = /^(print|printer|printable|amp|mobile)$/i

/** Whether a parameter (decoded) can be left out and the address still leads to the article. */
export function isBesideTheArticle(name: string, value: string): boolean {
  if (CAMPAIGN.test(name) || SESSION.test(name)) return true
  if (HINT.test(name)) return WAYS.test(value)
  if (/^s?sid$/i.test(name)) return LONG_ID.test(value)
  if (DRESS.test(name)) return /^(1|y|yes|true|on|)$/i.test(value) || DRESSED.test(value)
  return /^(view|format|output|outputtype|layout|tmpl|type|version)$/i.test(name) && DRESSED.test(value)
}
