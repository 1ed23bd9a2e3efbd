import { describe, expect, it } from 'vitest';
import { addressesInCss, addressesInScript } from '../../../src/dossier/security/links.ts';

describe('addresses in a script', () => {
  it.each([
    ['fetch("https://a.example/b")', ['https://a.example/b']],
    ['fetch("//x.y")', ['//x.y']],
    ["new Image().src='//cdn.a-b.example/i.png?c'", ['//cdn.a-b.example/i.png?c']],
    ['import(`//a.example/b.js`)', ['//a.example/b.js']],
    ['new WebSocket("wss://a.example")', ['wss://a.example']],
    // A namespace, nobody's host, an empty authority, what only begins like one, a comment.
    ['document.createElementNS("http://www.w3.org/2000/svg","svg")', []],
    ['new URL("//a.invalid/b", "https://a.invalid")', []],
    ['a.startsWith("//"); b = c + "//" + d; e = "// f.g"', []],
    ['a = 1; // see x.y', []],
  ])('of %s', (script, addresses) => {
    expect(addressesInScript(script)).toEqual(addresses);
  });
});

describe('addresses in a style sheet', () => {
  it.each([
    ['a { background: url(//a.example/i.png) }', ['//a.example/i.png']],
    ['@import "https://a.example/b.css";', ['https://a.example/b.css']],
    // Names of markup.
    ['@namespace svg url(http://www.w3.org/2000/svg);', []],
    ['@namespace "https://a.example/markup"; a { color: red }', []],
    ['a { --svg: "http://www.w3.org/2000/svg" }', []],
  ])('of %s', (sheet, addresses) => {
    expect(addressesInCss(sheet)).toEqual(addresses);
  });
});
