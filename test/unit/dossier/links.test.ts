import { describe, expect, it } from 'vitest';
import { addressesInCss, addressesInScript } from '../../../src/dossier/security/addresses.ts';
import { tagsOf } from '../../../src/dossier/compatibility/tags.ts';
import { collectLinks, linksOf } from '../../../src/dossier/security/links.ts';

describe('addresses in a script', () => {
  it.each([
    ['fetch("https://a.example/b")', ['https://a.example/b']],
    ['fetch("//x.y")', ['//x.y']],
    ["new Image().src='//cdn.a-b.example/i.png?c'", ['//cdn.a-b.example/i.png?c']],
    ['import(`//a.example/b.js`)', ['//a.example/b.js']],
    ['new WebSocket("wss://a.example")', ['wss://a.example']],
    ['a.src=`https://a.example/${b}.png`', ['https://a.example/….png']],
    [
      'a.innerHTML=\'<img src="https://a.example/i.png"><a href="https://b.example/">B</a>\'',
      ['https://a.example/i.png'],
    ],
    ['a.style.cssText="background:url(https://a.example/i.png)"', ['https://a.example/i.png']],
    ['new XMLHttpRequest().open("GET","https://a.example/b")', ['https://a.example/b']],
    [
      'a.setAttributeNS("http://www.w3.org/1999/xlink","href","https://a.example/i.svg")',
      ['https://a.example/i.svg'],
    ],
    // What a `link` element is given is fetched.
    ['a=document.createElement("link");a.href="https://a.example/b.css"', ['https://a.example/b.css']],
    // Links for the person.
    ['a.href="https://a.example/b"', []],
    ['a.setAttribute("href","https://a.example/b")', []],
    ['make("a",{href:"https://a.example/b"})', []],
    ['open("https://a.example/b");location.assign("https://a.example/c")', []],
    ['document.createElementNS("https://a.example/markup","b")', []],
    ['if(location.protocol==="https://");b="see https://a.example"', []],
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

describe('addresses in a page', () => {
  it.each([
    ['<img srcset="a.png 1x, https://a.example/b.png 2x">', ['https://a.example/b.png']],
    [
      '<svg><image href="https://a.example/i.png"/><use xlink:href="#b"/><feImage xlink:href="//a.example/f.png"/></svg>',
      ['https://a.example/i.png', '//a.example/f.png'],
    ],
    ['<link rel="preconnect" href="https://a.example">', ['https://a.example']],
    ['<link rel="canonical" href="https://a.example/b"><a href="https://a.example/b">B</a>', []],
  ])('of %s', (html, addresses) => {
    expect(linksOf(tagsOf(html)).fetches).toEqual(addresses);
  });

  it('are the site’s own on the site, and another host’s in a package', () => {
    const links = linksOf(
      tagsOf('<img src="https://fonderie.example/i.png"><a href="https://fonderie.example/">F</a>'),
    );
    const found = collectLinks(
      [
        { path: 'site/a.html', scope: 'site', links },
        { path: 'a.zip/index.html', scope: 'packages', links },
      ],
      'https://fonderie.example',
    );
    expect(found.foreign).toEqual([{ page: 'a.zip/index.html', address: 'https://fonderie.example/i.png' }]);
    expect(found.outgoing).toEqual([{ domain: 'fonderie.example', links: 1, example: 'a.zip/index.html' }]);
  });
});
