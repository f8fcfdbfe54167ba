import { type ContractShape, contract } from './expected.ts';

const ON_PREMISES = 'Partner On-premises support 20';
const CLOUD = 'Partner Cloud Support 50';
const one = contract({ name: ON_PREMISES, endsOn: '2027-03-31', incidentsRemaining: 18 });
const two = [one, contract({ name: CLOUD, endsOn: '2027-04-05', incidentsRemaining: 47 })];

/** A plan in one line, in inline elements, or in one text: whatever a list of choices leaves of it (R19, R21). */
export const CONTRACT_LINE_SHAPES: readonly ContractShape[] = [
  {
    shape: 'name, count and date in inline elements, the figure before its words',
    body: `<h2>Types of support</h2><div><b>${ON_PREMISES}</b> <span>18 of 20 incidents remaining</span> <span>Ends 31 Mar 2027</span></div>`,
    expected: [one],
  },
  {
    shape: 'name, count and date in nested spans',
    body: `<h2>Types of support</h2><div><span><span><b>${ON_PREMISES}</b></span></span><span><span>Incidents remaining: </span><span><b>18</b></span></span><span><i>Expires </i><i>March 31, 2027</i></span></div>`,
    expected: [one],
  },
  {
    shape: 'breaks between name, count and date',
    body: `<h2>Types of support</h2><p><strong>${ON_PREMISES}</strong><br>18 units remaining<br>Ends on 31 March 2027</p>`,
    expected: [one],
  },
  {
    shape: 'one text with brackets in the label of a choice (Fluent)',
    body: `<h2>Types of support</h2><div class="ms-ChoiceFieldGroup" role="radiogroup"><div class="ms-ChoiceField"><input type="radio" id="c1" name="c"><label for="c1" class="ms-ChoiceField-field"><span class="ms-ChoiceFieldLabel">${ON_PREMISES} (Incidents remaining: 18, Expires: March 31, 2027)</span></label></div></div>`,
    expected: [one],
  },
  {
    shape: 'one text with dashes',
    body: `<h2>Types of support</h2><div role="radio">${ON_PREMISES} – 18 of 20 incidents remaining – ends 3/31/2027</div>`,
    expected: [one],
  },
  {
    shape: 'one text with commas, the count in brackets',
    body: `<h2>Types of support</h2><div role="option">${ON_PREMISES} (18 remaining), valid until 31 March 2027</div>`,
    expected: [one],
  },
  {
    shape: 'one text with a colon behind the name',
    body: `<h2>Types of support</h2><p>${ON_PREMISES}: 18 units left, ends on March 31, 2027</p>`,
    expected: [one],
  },
  {
    shape: 'two labels in one line',
    inBothBrowsers: true,
    body: `<h2>Types of support</h2><label><input type="radio" name="p"> <span>${ON_PREMISES}</span> <span>Expires: March 31, 2027</span> <span>Incidents remaining: 18</span></label><label><input type="radio" name="p"> <span>${CLOUD}</span> <span>Expires: April 5, 2027</span> <span>Incidents remaining: 47</span></label>`,
    expected: two,
  },
  {
    shape: 'two plans in one line without elements of their own',
    body: `<h2>Types of support</h2><p>${ON_PREMISES}: 18 incidents remaining, ends March 31, 2027; ${CLOUD}: 47 incidents remaining, ends April 5, 2027</p>`,
    expected: two,
  },
  {
    shape: 'two plans as spans in one line',
    body: `<h2>Types of support</h2><div><b>${ON_PREMISES}</b> <span>18 left</span> <span>Ends 31 Mar 2027</span> <b>${CLOUD}</b> <span>47 left</span> <span>Ends 5 Apr 2027</span></div>`,
    expected: two,
  },
  {
    shape: 'two plans one below the other in a list without separators',
    body: `<h2>Types of support</h2><div><div>${ON_PREMISES}</div><div>18 incidents remaining</div><div>Ends 31 March 2027</div><div>${CLOUD}</div><div>47 incidents remaining</div><div>Ends 5 April 2027</div></div>`,
    expected: two,
  },
  {
    shape: 'two plans below each other, of which the first has no count',
    body: `<h2>Types of support</h2><div><div>${ON_PREMISES}</div><div>Ends 31 March 2027</div><div>${CLOUD}</div><div>47 incidents remaining</div><div>Ends 5 April 2027</div></div>`,
    expected: [contract({ name: ON_PREMISES, endsOn: '2027-03-31' }), two[1] as (typeof two)[number]],
  },
  {
    shape: 'two items of a list, each one text',
    body: `<h2>Types of support</h2><ul><li>${ON_PREMISES}, incidents remaining: 18, expires: 31 March 2027</li><li>${CLOUD}, incidents remaining: 47, expires: 5 April 2027</li></ul>`,
    expected: two,
  },
  {
    shape: 'a plan without units',
    body: `<h2>Types of support</h2><div role="group"><b>Partner Signature 10pack</b> <span>No units remaining</span> <span>Ends 31 March 2027</span></div>`,
    expected: [contract({ name: 'Partner Signature 10pack', endsOn: '2027-03-31', incidentsRemaining: 0 })],
  },
  {
    shape: 'units as a label',
    body: `<h2>Types of support</h2><dl><dt>Support plan</dt><dd>${ON_PREMISES}</dd><dt>Units remaining</dt><dd>18 of 20</dd><dt>End date</dt><dd>March 31, 2027</dd></dl>`,
    expected: [one],
  },
  {
    shape: 'a choice that describes itself in its accessible name',
    body: `<h2>Types of support</h2><div role="radio" aria-label="${ON_PREMISES}, 18 of 20 incidents remaining, expires March 31, 2027"><b>${ON_PREMISES}</b></div>`,
    expected: [one],
  },
  {
    shape: 'values that are only in a description',
    body: `<h2>Types of support</h2><div role="radio" aria-describedby="d1"><b>${ON_PREMISES}</b></div><div id="d1" hidden>Incidents remaining: 18, expires March 31, 2027</div>`,
    needsLayout: true,
    expected: [one],
  },
  {
    shape: 'a meter without text and an icon with a title',
    body: `<h2>Types of support</h2><div role="group"><b>${ON_PREMISES}</b> <i class="icon" title="Expires March 31, 2027"></i><div role="progressbar" aria-label="18 of 20 incidents remaining" aria-valuenow="18"></div></div>`,
    expected: [one],
  },
  {
    shape: 'fields that can only be read',
    body: `<h2>Types of support</h2><fieldset><legend>${ON_PREMISES}</legend><label for="u">Units left</label><input id="u" readonly value="18"><label for="e">End date</label><input id="e" readonly value="March 31, 2027"></fieldset>`,
    expected: [one],
  },
  {
    shape: 'figures of full width and spaces that do not break',
    body: `<h2>サポートの種類</h2><div role="group"><b>${ON_PREMISES}</b><p>残りのインシデント：１８</p><p>終了日：２０２７年３月３１日</p></div><div role="group"><b>${CLOUD}</b><p>Incidents\u00A0remaining:\u00A047</p><p>Expires\u00A0on:\u202F5\u00A0April\u00A02027</p></div>`,
    expected: two,
  },
  {
    shape: 'Arabic figures',
    body: `<div role="group"><b>${ON_PREMISES}</b><p>Incidents remaining: ١٨</p><p>End date: ٢٠٢٧-٠٣-٣١</p></div>`,
    expected: [one],
  },
  {
    shape: 'German, in one text',
    lang: 'de',
    body: `<h2>Supporttypen</h2><div role="radio">${ON_PREMISES} (18 von 20 Vorfällen verbleibend, läuft ab am 31.03.2027)</div>`,
    expected: [one],
  },
  {
    shape: 'French, in one text',
    lang: 'fr',
    body: `<h2>Types de support</h2><label><input type="radio" name="p">${ON_PREMISES} – 18 incidents restants – expire le 31 mars 2027</label>`,
    expected: [one],
  },
  {
    shape: 'Japanese, in one text',
    lang: 'ja',
    body: `<h2>サポートの種類</h2><label><input type="radio" name="p">${ON_PREMISES}（残りのインシデント：18、終了日：2027年3月31日）</label>`,
    expected: [one],
  },
  {
    shape: 'Chinese, in one text',
    lang: 'zh-CN',
    body: `<h2>支持类型</h2><label><input type="radio" name="p">${ON_PREMISES}（剩余事件：18，结束日期：2027年3月31日）</label>`,
    expected: [one],
  },
  {
    shape: 'Portuguese, spans in a row of a Knockout blade',
    lang: 'pt-BR',
    body: `<div class="azc-grid-row"><span data-bind="text: name">${ON_PREMISES}</span><!-- ko if: left --><span data-bind="text: left">18 incidentes restantes</span><!-- /ko --><span>Termina em 31 de março de 2027</span></div>`,
    expected: [one],
  },
  {
    shape: 'a sentence that names plans and their figures, which is no plan',
    body: `<p>A plan such as ${CLOUD} has 50 incidents, and with 47 incidents remaining you may go on until it ends on 5 April 2027.</p><p>If ${ON_PREMISES} is used up, you see no units remaining.</p>`,
    expected: [],
  },
  {
    shape: 'one text with nothing but colons',
    body: `<h2>Types of support</h2><p>${ON_PREMISES} Expires: March 31, 2027 Incidents remaining: 18</p>`,
    expected: [one],
  },
  {
    shape: 'a count that the date follows',
    body: `<h2>Types of support</h2><p>${ON_PREMISES} – 18 of 20 incidents remaining until 31 March 2027</p>`,
    expected: [one],
  },
  {
    shape: 'terms that are the names, with what they are worth below',
    body: `<h2>Types of support</h2><dl><dt>${ON_PREMISES}</dt><dd>18 incidents remaining</dd><dd>Ends 31 March 2027</dd><dt>${CLOUD}</dt><dd>47 incidents remaining</dd><dd>Ends 5 April 2027</dd></dl>`,
    expected: two,
  },
  {
    shape: 'buttons that open what is below them',
    body: `<h2>Types of support</h2><button>${ON_PREMISES}</button><div><p>Incidents remaining: 18</p><p>Expires: 31 March 2027</p></div><button>${CLOUD}</button><div><p>Incidents remaining: 47</p><p>Expires: 5 April 2027</p></div>`,
    expected: two,
  },
  {
    shape: 'tiles with the name last',
    body: `<h2>Types of support</h2><div class="tile"><div>18</div><div>Incidents remaining</div><div>Ends 31 March 2027</div><div>${ON_PREMISES}</div></div><div class="tile"><div>47</div><div>Incidents remaining</div><div>Ends 5 April 2027</div><div>${CLOUD}</div></div>`,
    expected: two,
  },
  {
    shape: 'a name in pieces',
    body: `<h2>Types of support</h2><div><span>Partner</span> <span>On-premises</span> <b>support 20</b> <span>18 of 20 left</span> <span>Expires 31 March 2027</span></div>`,
    expected: [one],
  },
  {
    shape: 'figures in pieces',
    body: `<h2>Types of support</h2><div><b>${ON_PREMISES}</b><div><b>18</b> of <b>20</b> incidents remaining</div><div>Expires <b>31</b> <b>March</b> 2027</div></div>`,
    expected: [one],
  },
  {
    shape: 'a list box',
    body: `<div role="listbox" aria-label="Support plans"><div role="option" aria-selected="true">${ON_PREMISES} | 18 incidents remaining | expires 31 March 2027</div><div role="option">${CLOUD} | 47 incidents remaining | expires 5 April 2027</div></div>`,
    expected: two,
  },
  {
    shape: 'the choices of a native list, each in one text',
    body: `<label>Support plan <select><option value="">Select a plan</option><option>${ON_PREMISES} (18 incidents remaining, expires 31 March 2027)</option><option>${CLOUD} (47 incidents remaining, expires 5 April 2027)</option></select></label>`,
    expected: two,
  },
  {
    shape: 'a day for machines beside one of open order',
    body: `<h2>Types of support</h2><div role="group"><b>${ON_PREMISES}</b><p>Incidents remaining: 18</p><p>End date: <time datetime="2027-03-04">4/3/2027</time></p></div>`,
    expected: [contract({ name: ON_PREMISES, endsOn: '2027-03-04', incidentsRemaining: 18 })],
  },
  {
    shape: 'a heading that says more than the name',
    body: `<section><h3>Select ${ON_PREMISES}</h3><p>18 incidents remaining</p><p>Expires: 31 March 2027</p></section>`,
    expected: [one],
  },
  {
    shape: 'Spanish, Italian, Russian and Korean, each in one text',
    body: `<ul><li>${ON_PREMISES} (18 incidentes restantes, vence el 31 de marzo de 2027)</li><li>Partner Signature 5pack – Incidenti rimanenti: 4 – Scade il 5 aprile 2027</li><li>Partner Cloud Support 5: осталось 3 инцидента, действует до 6 апреля 2027 г.</li><li>Partner Support Gold 20pack (남은 인시던트: 2개, 만료 날짜: 2027년 4월 7일)</li></ul>`,
    expected: [
      one,
      contract({ name: 'Partner Signature 5pack', endsOn: '2027-04-05', incidentsRemaining: 4 }),
      contract({ name: 'Partner Cloud Support 5', endsOn: '2027-04-06', incidentsRemaining: 3 }),
      contract({ name: 'Partner Support Gold 20pack', endsOn: '2027-04-07', incidentsRemaining: 2 }),
    ],
  },
  {
    shape: 'Swedish and Dutch, each in one text',
    body: `<ul><li>${ON_PREMISES} – 18 av 20 incidenter kvar – upphör den 31 mars 2027</li><li>${CLOUD} (47 van 50 incidenten resterend, verloopt op 5 april 2027)</li></ul>`,
    expected: two,
  },
];
