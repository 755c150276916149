// The icons of the window, from Lucide, inlined at build. Add a name here before using it.

const drawings = import.meta.glob<string>(
  '/node_modules/lucide-static/icons/{archive,arrow-left,arrow-right,ban,bold,book-open,calendar,calendar-days,check,chevron-down,chevron-left,chevron-right,chevrons-up-down,circle-alert,circle-check,circle-help,clipboard-list,clock,command,copy,corner-down-left,download,ellipsis,eye,eye-off,external-link,file,file-check,file-plus,file-text,file-up,flag,folder-open,globe,hand,handshake,history,inbox,info,italic,key-round,landmark,languages,link,list,list-checks,list-ordered,lock,lock-open,mail,mail-check,mail-plus,mails,map,maximize-2,megaphone,message-square,minus,move-down,move-left,move-right,move-up,octagon-alert,paperclip,pause,pencil,play,plus,printer,quote,redo-2,refresh-cw,rotate-ccw,save,scale,scroll-text,search,send,server,settings,shield,shield-alert,signature,square-pen,stamp,sun,trash-2,triangle-alert,undo-2,upload,user,user-plus,user-round,users,wifi-off,x,zoom-in,zoom-out}.svg',
  { query: '?raw', import: 'default', eager: true },
);

const mirrored = new Set([
  'arrow-left', 'arrow-right', 'chevron-left', 'chevron-right', 'corner-down-left', 'send', 'undo-2', 'redo-2',
  'list', 'list-checks', 'list-ordered', 'external-link', 'book-open', 'quote',
]);

const byName = new Map(
  Object.entries(drawings).map(([path, svg]) => [
    path.replace(/^.*\//, '').replace(/\.svg$/, ''),
    svg
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<svg[^>]*>/, (head) => head.replace(/\s+(width|height|class)="[^"]*"/g, '')),
  ]),
);

export type IconName = string;

/** The drawing's SVG text; empty when the name is not in the list above. */
export function drawing(name: IconName): string {
  return byName.get(name) ?? '';
}

/** Whether the drawing turns round where text runs from right to left. */
export function turns(name: IconName): boolean {
  return mirrored.has(name);
}

export function iconNames(): string[] {
  return [...byName.keys()];
}
