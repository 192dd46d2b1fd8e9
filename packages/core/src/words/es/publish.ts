import type { Phrases } from '../../model/language.ts'
import type { publishWords as english } from '../en/publish.ts'

export const publishWords: Phrases<keyof typeof english> = {
  title: 'Ponga estas figuras en su sitio',
  intro:
    'Cada figura puede ir a su sitio de varias maneras. Copie el código que le convenga y péguelo donde deba estar la figura.',
  'intro.address':
    'Los códigos necesitan la dirección web de esta carpeta. Ponga primero la carpeta en su sitio y abra allí esta página: los códigos se completan solos con la dirección.',
  contents: 'En esta página',
  'choice.label': 'Cuando los números cambien',
  'choice.frozen': 'Seguir mostrando estos números',
  'choice.latest': 'Mostrar siempre los números más recientes',
  'script.name': 'Etiqueta de script',
  'script.help':
    'Para páginas donde se pueden usar scripts. La figura toma el aspecto de la página y se puede explorar.',
  'frame.name': 'Marco',
  'frame.help':
    'Para sitios que aceptan un iframe. La segunda línea deja que el marco crezca con la figura; quítela donde no se permitan scripts.',
  'figure.name': 'Figura para pegar en cualquier parte',
  'figure.help':
    'Para gestores de contenido que quitan los scripts: una imagen con su tabla. Donde funciona el script de esta carpeta, se convierte en la figura completa.',
  'react.name': 'React',
  'react.help': 'Para páginas de React.',
  'react.help.file': 'Para páginas de React. Guarde {file} de esta carpeta junto al componente.',
  'picture.name': 'Imagen sola',
  'picture.help':
    'Para correos y documentos. Las palabras para quienes no la ven están en el código.',
  'address.name': 'Dirección para WordPress y otros',
  'address.help':
    'Pegue esta dirección en una línea aparte si su sitio puede incrustar desde un enlace.',
  copy: 'Copiar código',
  copied: 'Copiado: {name}.',
  'copy.failed':
    'El navegador no permite copiar aquí. El código está seleccionado: cópielo con el teclado.',
  files: 'Archivos',
  'open.page': 'Abrir la página de esta figura',
  data: 'Datos (JSON)',
  table: 'Tabla (CSV)',
}
