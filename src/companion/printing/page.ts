/** Sheets on a screen: a button that prints, and the record of completion filled in. */
import type { CertificateTexts } from '../../model/certificate-texts.ts';
import { passedKey } from '../../model/browser-storage-keys.ts';
import { button, fill, make, textOf } from '../../player/dom.ts';
import { scoreText } from '../../player/score-text.ts';
import { attempt } from '../../player/tracking/browser-storage.ts';
import { decodePass, type Pass } from './pass.ts';

const bar = document.querySelector<HTMLElement>('.sheet-bar');
const certificate = document.getElementById('certificate');
const form = document.getElementById('certificate-form');
if (certificate && form) {
  const texts = JSON.parse(textOf(document.getElementById('certificate-texts'))) as CertificateTexts;
  const capsule = new URL('../', location.href).pathname;
  const pass = decodePass(attempt(() => localStorage.getItem(passedKey(capsule))));
  if (pass) {
    fillIn(certificate, pass, texts);
    form.append(...nameField(texts));
    certificate.hidden = false;
    offerPrint();
  } else {
    form.append(make('h1', texts.none), make('p', texts.noneText));
  }
} else {
  offerPrint();
}

function offerPrint(): void {
  if (!bar) return;
  const print = button('way-on', bar.dataset['print'] || '', () => {
    window.print();
  });
  bar.append(print);
}

function fillIn(sheet: HTMLElement, pass: Pass, texts: CertificateTexts): void {
  const { on, score, version, title, objective } = pass;
  const { lang } = document.documentElement;
  const current = sheet.dataset['version'] || version;
  const shown = score === undefined ? '' : scoreText(score, lang);
  const values = {
    day: on
      ? new Date(`${on}T12:00:00`).toLocaleDateString(texts.locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        })
      : texts.unknownDay,
    score: shown ? fill(texts.score, { score: shown }) : texts.noScore,
    version,
    // The page has those of the version that is published now.
    title,
    objective,
    called: !title && current !== version ? fill(texts.calledNow, { version: current }) : undefined,
  };
  for (const [name, value] of Object.entries(values)) {
    const place = document.getElementById(`certificate-${name}`);
    if (place && value) place.textContent = value;
  }
}

/** The name goes from the field to the sheet, and nowhere else: no form is there to be sent or remembered. */
function nameField(texts: CertificateTexts): Node[] {
  const label = make('label', texts.typeName);
  const field = make('input');
  field.type = 'text';
  field.autocomplete = 'off';
  field.id = 'certificate-name';
  field.maxLength = 80;
  field.setAttribute('aria-describedby', 'certificate-note');
  label.htmlFor = field.id;
  const note = make('p', texts.typeNameNote);
  note.id = 'certificate-note';
  field.addEventListener('input', () => {
    const line = document.getElementById('certificate-learner');
    if (line) line.textContent = field.value;
  });
  return [label, field, note];
}
