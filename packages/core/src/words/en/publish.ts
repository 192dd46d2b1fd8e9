/** Words of the page that shows how to take figures to another site. */
export const publishWords = {
  title: 'Put these figures on your site',
  intro:
    'Each figure below can go on your site in several ways. Copy the code that fits, and paste it where the figure should stand.',
  'intro.address':
    'The codes need the web address of this folder. Put the folder on your site first, then open this page there: the codes fill in the address by themselves.',
  contents: 'On this page',
  'choice.label': 'When the numbers change',
  'choice.frozen': 'Keep showing these numbers',
  'choice.latest': 'Always show the latest numbers',
  'script.name': 'Script tag',
  'script.help':
    'For pages where you may use scripts. The figure takes on the look of the page and can be explored.',
  'frame.name': 'Frame',
  'frame.help':
    'For sites that take an iframe. The second line lets the frame grow with the figure; leave it out where scripts are not allowed.',
  'figure.name': 'Paste-anywhere figure',
  'figure.help':
    'For content systems that remove scripts: a picture with its table. Where the script of this folder runs, it becomes the full figure.',
  'react.name': 'React',
  'react.help': 'For React pages.',
  'react.help.file': 'For React pages. Save {file} from this folder beside the component.',
  'picture.name': 'Plain picture',
  'picture.help': 'For mail and documents. The words for people who do not see it are in the code.',
  'address.name': 'Address for WordPress and others',
  'address.help': 'Paste this address on a line of its own where your site can embed from a link.',
  copy: 'Copy code',
  copied: 'Copied: {name}.',
  'copy.failed':
    'The browser does not allow copying here. The code is selected: copy it with the keyboard.',
  files: 'Files',
  'open.page': 'Open the page of this figure',
  data: 'Data (JSON)',
  table: 'Table (CSV)',
} as const
