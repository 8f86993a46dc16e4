import { downloadFile } from './download-file';

/** The same for a text. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadFile(name, new Blob([text], { type }));
}
