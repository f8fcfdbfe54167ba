import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankPage } from './blank-page.ts';
import { scrubAddress } from './scrub.ts';

/** What must not survive, each where pages have it. */
const NASTY = `<!doctype html>
<html lang="de" data-tenant="northwind-traders">
<head>
<meta charset="utf-8"><meta name="user" content="ines.vogt@northwind-traders.example">
<title>Support plans - Northwind Traders GmbH - Microsoft Azure</title>
<base href="https://portal.azure.com/northwind-traders.onmicrosoft.com">
<style>.secret-in-style { background: url(https://img.example/?sig=stylesig) }</style>
<script>window.config = { token: "eyJ0eXAiOiJKV1QifQ.script-token" };</script>
<link rel="prefetch" href="https://graph.microsoft.com/?access_token=linktoken">
</head>
<body onload="fetch('/session/onloadtoken')" class="tenant-northwind">
<!-- build 20261127 for commenttoken -->
<header><button id="mectrl_main_trigger" aria-label="Account manager for Ines Vogt ines.vogt@northwind-traders.example"><span>Ines Vogt</span><img src="https://img.example/avatar?u=imagetoken" alt="Ines Vogt"></button>
<div id="mectrl_currentAccount_primary">Ines Vogt</div><div id="mectrl_currentAccount_secondary">ines.vogt@northwind-traders.example</div></header>
<nav><a href="https://portal.azure.com/?code=querytoken#@northwind-traders.onmicrosoft.com/home" data-id="72f988bf-86f1-41af-91ab-2d7cd011db47">Start</a> <a href="#" onclick="go('clicktoken')">Mehr</a></nav>
<main id="tenant-4417263"><h1>Supportvorteile verknüpfen</h1>
<p>Angemeldet als ines.vogt@northwind-<wbr>traders.example, Mandant Northwind Traders.</p>
<p>Angemeldet als ines.<b>vogt</b>@northwind-traders.example im Verzeichnis "Northwind Traders GmbH".</p>
<form><input type="hidden" name="csrf" value="hiddentoken"><input type=" HIDDEN " value="secondhidden">
<label for="a-8837">Zugriffs-ID</label><input id="a-8837" readonly value="0008837261">
<label for="c">Vertrags-ID</label><input id="c" value="typedcontract-77">
<textarea>typed by Ines Vogt</textarea></form>
<dl><dt>Zugriffs-ID</dt><dd>0008837261</dd><dt>Vertrags-ID</dt><dd>C-31-<b>90</b>4417</dd><dt>Enddatum</dt><dd>15.02.2027</dd><dt>Plan</dt><dd>Partner Support Gold 20pack</dd></dl>
<div role="alert" class="northwind-error alert-danger css-error8837">Fehler: Zugriffs-ID 0008837261 ist bereits zugeordnet (Trace 9A1b22c4-86f1-41af-91ab-2d7cd011db47).</div>
<div class="northwind-error" style="display: none; background: url(https://img.example/?s=styleattr)">Versteckt</div>
<template><p>templatetoken</p></template>
<x-panel><template shadowrootmode="open"><p>Kunde: Fabrikam Robotics, Anforderung 2611240050001234</p></template></x-panel>
<svg><text>svgtoken</text></svg><iframe src="https://support.reactblade.portal.azure.net/index.html?auth=frametoken"></iframe>
<object data="x?objecttoken"></object><noscript>noscripttoken</noscript>
<x-1secrettag data-x="y">Text im Element</x-1secrettag>
<p title="Northwind Traders">Vertrag von Fabrikam Robotics</p>
</main></body></html>`;

const SECRETS = [
  ...['northwind', 'Vogt', 'Ines', 'Fabrikam', '8837261', '4417', 'C-31', '2611240050001234'],
  ...['9A1b22c4', '72f988bf', 'eyJ0eXAi', 'script-token', 'linktoken', 'stylesig', 'onloadtoken'],
  ...['commenttoken', 'imagetoken', 'querytoken', 'clicktoken', 'hiddentoken', 'secondhidden', 'typed'],
  ...['styleattr', 'templatetoken', 'svgtoken', 'frametoken', 'objecttoken', 'noscripttoken', 'secrettag'],
  ...['8837', 'data-', 'onload', 'onclick', '<script', '<!--', '<img'],
];

const NAMES = { names: ['Fabrikam Robotics'] };
const lower = (text: string) => text.toLowerCase();

describe('a blanked page', () => {
  const blanked = blankPage(NASTY, NAMES);

  it.each(SECRETS)('does not contain %s, which the saved one does', (secret) => {
    expect(lower(NASTY)).toContain(lower(secret));
    expect(lower(blanked)).not.toContain(lower(secret));
  });

  it('keeps what a page is known by and what is read on it', () => {
    for (const kept of [
      '<html lang="de">',
      '<h1>Supportvorteile verknüpfen</h1>',
      'class="alert-danger">Fehler: Zugriffs-ID ',
      ' ist bereits zugeordnet',
      '<dd>15.02.2027</dd>',
      '<dd>Partner Support Gold 20pack</dd>',
      'Microsoft Azure</title>',
      '<a href="#">Mehr</a>',
      'class="error" style="display:none"',
      '<template shadowrootmode="open">',
      'Text im Element',
      'id="mectrl_currentAccount_secondary">user@contoso.example<',
    ]) {
      expect(blanked).toContain(kept);
    }
  });

  it('gives one ID one invented likeness, also in a field', () => {
    const [, inField] = /readonly value="(\d{10})"/.exec(blanked) ?? [];
    expect(inField).toBeDefined();
    expect(blanked).toContain(`<dd>${inField}</dd>`);
    expect(blanked).toContain(`Fehler: Zugriffs-ID ${inField} ist`);
    expect(blanked).toMatch(/<dd>X-\d{2}-\d{6}<\/dd>/);
  });

  it('keeps labels together with their fields', () => {
    const [, label] = /<label for="(n\d+)">Zugriffs-ID/.exec(blanked) ?? [];
    expect(blanked).toContain(`<input id="${label}" readonly`);
  });

  it('takes the language that it is told', () => {
    expect(blankPage('<p>Hej</p>', { language: 'sv' })).toContain('<html lang="sv">');
  });

  it('keeps a frame that was saved too, without what its address asks for', () => {
    const frames = ['https://support.reactblade.portal.azure.net/index.html?auth=other'];
    const kept = '<iframe src="https://support.reactblade.portal.azure.net/index.html"></iframe>';
    expect(blankPage(NASTY, { ...NAMES, frames })).toContain(kept);
    expect(blanked).not.toContain('<iframe');
  });

  it('contains no address, no GUID and no ID that was put in, wherever it stands', () => {
    const secret = fc.constantFrom(
      'zoe.quist@adatum.example',
      '7d1f0c2e-1111-4222-8333-abcdefabcdef',
      '9081726354',
    );
    const around = fc.constantFrom(
      (text: string) => `<p>${text}</p>`,
      (text: string) => `<p>Before <b>${text}</b> after</p>`,
      (text: string) => `<p>${text.slice(0, 4)}<i>${text.slice(4)}</i></p>`,
      (text: string) => `<img alt="${text}"><input value="${text}"><a href="/x?y=${text}">x</a>`,
      (text: string) => `<table><tr><td title="${text}">${text}</td></tr></table>`,
      (text: string) => `<x-a><template shadowrootmode="closed"><span>${text}</span></template></x-a>`,
      (text: string) => `<!--${text}--><script>"${text}"</script><p>ok`,
      (text: string) => `<div id="${text}" aria-label="(${text})" role="${text}" lang="${text}">x</div>`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(secret, around), { minLength: 1 }), (parts) => {
        const written = blankPage(parts.map(([text, put]) => put(text)).join('\n'));
        for (const [text] of parts) expect(written).not.toContain(text);
      }),
    );
  });
});

describe('a blanked address', () => {
  it.each([
    [
      'https://portal.azure.com/northwind.onmicrosoft.com?l=de#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
      'https://portal.azure.com/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    ],
    [
      'https://portal.azure.com/#@northwind.example/view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
      'https://portal.azure.com/#@contoso.example/view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
    ],
    [
      'https://portal.azure.com/#@72f988bf-86f1-41af-91ab-2d7cd011db47/home?token=abc',
      'https://portal.azure.com/#@contoso.example/home',
    ],
    [
      'https://partner.microsoft.com/commerce/customers/72f988bf-86f1-41af-91ab-2d7cd011db47/servicemanagement?x=1',
      'https://partner.microsoft.com/commerce/customers/00000000-0000-0000-0000-000000000000/servicemanagement',
    ],
    [
      'https://lcs.dynamics.com/v2/SupportIssues/1204877/Northwind',
      'https://lcs.dynamics.com/v2/SupportIssues/1111111/contoso',
    ],
  ])('of %s', (address, blanked) => {
    expect(scrubAddress(address, ['Northwind'])).toBe(blanked);
  });
});
