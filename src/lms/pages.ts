/** The LMS's own pages, as HTML. None has a script or a style in it. */
import { inertJson } from '../package/html-text.ts';
import { escapeXml } from '../package/xml.ts';
import type { LaunchData } from './launch-data.ts';

/** Paths of what the pages load. */
export const assetPaths = {
  deskScript: '/lms/desk.js',
  deskStyle: '/lms/desk.css',
  launchScript: '/lms/launch.js',
  frameStyle: '/lms/frame.css',
  engine12: '/lms/scorm-again/1.2.js',
  engine2004: '/lms/scorm-again/2004.js',
} as const;

/** Data for the page's script, inert, that no text in it can end. */
export function dataBlock(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${inertJson(data)}</script>`;
}

/**
 * Render a page that holds one frame: what LMSs put between their own window
 * and the content.
 */
export function renderFramePage(address: string, sandbox?: string): string {
  const fence = sandbox === undefined ? '' : ` sandbox="${escapeXml(sandbox)}"`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Frame</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assetPaths.frameStyle}">
</head>
<body><iframe title="Content" src="${escapeXml(address)}"${fence}></iframe></body>
</html>
`;
}

/**
 * Render the page of a scripted launch.
 *
 * @param data
 *   What is launched.
 * @param script
 *   Address of the test's own script, if it has one.
 */
export function renderLaunchPage(data: LaunchData, script?: string): string {
  const scripts = [
    assetPaths[data.edition === '1.2' ? 'engine12' : 'engine2004'],
    ...(data.bothApis ? [assetPaths[data.edition === '1.2' ? 'engine2004' : 'engine12']] : []),
    assetPaths.launchScript,
    ...(script === undefined ? [] : [script]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>LMS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assetPaths.frameStyle}">
</head>
<body>
${dataBlock('launch', data)}
${scripts.map((address) => `<script src="${address}"></script>`).join('\n')}
</body>
</html>
`;
}
