// Endings that make a bare host name a link: every country's, and the generic ones that news texts contain.

const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
const GENERIC =
  'com org net edu gov mil int info biz name pro museum aero coop jobs mobi travel cat tel asia app dev news media press online site web tech xyz top club store shop blog live world today agency digital global group international foundation institute center expert email host cloud link page wiki art tatar moscow'
const CYRILLIC = 'рф қаз бел укр срб мкд мон'

/** Lower-case labels without the dot. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  `${COUNTRIES} ${GENERIC} ${CYRILLIC}`.split(' '),
)
