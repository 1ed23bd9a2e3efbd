/** What the compiler is given: text and facts about files, never a disk. */
import type { Plant, Project } from '../model/schema-types.ts';

/** Settings that have no default. */
type OwnSettings =
  'url' | 'securityContact' | 'logo' | 'accent' | 'forms' | 'contacts' | 'site' | 'fleet' | 'plan';

/** Project settings with the schema's defaults filled in; `site` is what holds at the plant that is published for. */
export type ProjectSettings = Omit<Project, 'site'> &
  Required<Omit<Project, OwnSettings>> & { site?: Partial<Plant> };

/** A file of the capsule's folder, as far as the compiler needs to know it. */
export type FolderFile =
  /** A raster image that can be read. */
  | {
      kind: 'image';
      format: 'png' | 'jpeg' | 'webp';
      bytes: number;
      width: number;
      height: number;
      sha256: string;
    }
  /** A drawing; its text is checked here. */
  | { kind: 'svg'; text: string; sha256: string }
  /** A PDF, which a capsule may link to. */
  | { kind: 'pdf'; sha256: string }
  /** A video; the size is that of its picture as it is shown. */
  | { kind: 'video'; bytes: number; width: number; height: number; sha256: string }
  | { kind: 'audio'; bytes: number; sha256: string }
  /** Captions or a transcript, `.vtt` or `.txt`; its text is read here. */
  | { kind: 'text'; text: string; sha256: string }
  /** Too heavy to be read, whatever it is. */
  | { kind: 'heavy'; bytes: number; limit: number }
  /** Any other file: not publishable. `found` says what it is, `named` what its ending would have it be. */
  | { kind: 'other'; found: string; named?: string }
  /** A symbolic link that leaves the content folder. */
  | { kind: 'outside' };

export interface CapsuleInput {
  /** Folder name. */
  id: string;
  /** File name without `.mdx`. */
  lang: string;
  bytes: Uint8Array;
  /** Files of the folder by path, `/` between folders; other capsule files left out. */
  files: Record<string, FolderFile>;
  project: ProjectSettings;
  /** SHA-256 as lower-case hex; given, so that the compiler needs no platform. */
  sha256: (text: string) => string;
}
