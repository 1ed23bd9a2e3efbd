/**
 * Parts of the platform for which a browser asks the person, found by their
 * names: wherever a script writes one, as a name, a property or a text. So an
 * alias or a destructuring hides nothing; a name put together while the script
 * runs would.
 */
import type { AnyNode, Program } from 'acorn';
import { full } from 'acorn-walk';
import type { Reference } from './scope.ts';

/** What a browser asks for, and the names by which a script would get it. */
export const asking = {
  place: ['geolocation'],
  'camera-microphone': [
    'mediaDevices',
    'getUserMedia',
    'webkitGetUserMedia',
    'mozGetUserMedia',
    'getDisplayMedia',
    'SpeechRecognition',
    'webkitSpeechRecognition',
  ],
  notifications: ['Notification', 'showNotification', 'PushManager', 'pushManager'],
  clipboard: ['clipboard'],
  sensors: [
    'DeviceMotionEvent',
    'DeviceOrientationEvent',
    'devicemotion',
    'deviceorientation',
    'Accelerometer',
    'Gyroscope',
    'Magnetometer',
    'AmbientLightSensor',
  ],
  devices: ['bluetooth', 'usb', 'serial', 'hid', 'requestMIDIAccess', 'NDEFReader', 'xr'],
  files: ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'],
  storage: ['persist', 'requestStorageAccess'],
  person: ['contacts', 'PaymentRequest', 'PublicKeyCredential', 'IdleDetector'],
  screens: ['getScreenDetails', 'queryLocalFonts'],
} as const satisfies Record<string, readonly string[]>;

export type Asking = keyof typeof asking;

const kindOf = new Map<string, Asking>(
  (Object.entries(asking) as [Asking, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name): [string, Asking] => [name, kind]),
  ),
);

/** Names by which a script would get at cookies. */
const cookieNames = ['cookie', 'cookieStore'];

/** What a script names that IT asks about. */
export interface Named {
  /** What a browser would ask the person for. */
  asked: Asking[];
  cookies: boolean;
}

/**
 * Look for the names in a script.
 *
 * @param references
 *   Names that the script uses and does not declare: a variable of its own may be called as it likes.
 */
export function namedIn(program: Program, references: readonly Reference[]): Named {
  const kinds = new Set<Asking>();
  let cookies = false;
  const note = (name: string): void => {
    cookies ||= cookieNames.includes(name);
    const kind = kindOf.get(name);
    if (kind) kinds.add(kind);
  };
  for (const { name } of references) note(name);
  full(program, (node: AnyNode) => {
    if (node.type === 'Literal' && typeof node.value === 'string') note(node.value);
    else if (node.type === 'MemberExpression' && node.property.type === 'Identifier')
      note(node.property.name);
    else if (node.type === 'Property' || node.type === 'ObjectPattern')
      for (const name of keysOf(node)) note(name);
  });
  return { asked: [...kinds].toSorted(), cookies };
}

/** Names of properties: one that is written, or those that a pattern takes. */
function keysOf(node: AnyNode): string[] {
  if (node.type === 'ObjectPattern') return node.properties.flatMap(keysOf);
  return node.type === 'Property' && node.key.type === 'Identifier' ? [node.key.name] : [];
}
