import type { Phrases } from '../../model/language.ts'
import type { menuWords as english } from '../en/menu.ts'

export const menuWords: Phrases<keyof typeof english> = {
  copy: 'Copiar',
  download: 'Descargar',
  'copy-picture': 'Copiar imagen',
  'copy-picture.hint': 'Péguela en un documento, una diapositiva o un mensaje.',
  'copy-picture.done': 'Imagen copiada. Péguela donde la necesite.',
  'copy-table': 'Copiar tabla',
  'copy-table.hint': 'Péguela en un documento o una hoja de cálculo.',
  'copy-table.done': 'Tabla copiada. Péguela donde la necesite.',
  'copy-text': 'Copiar texto',
  'copy-text.hint': 'Péguelo en un documento o un mensaje.',
  'copy-text.done': 'Texto copiado. Péguelo donde lo necesite.',
  'copy.failed': 'Su navegador no permitió copiar desde esta página. Pruebe con una descarga.',
  'copy.blocked':
    'Esta página no tiene permiso para copiar. Ábrala en su propia pestaña e inténtelo de nuevo.',
  'download-png': 'Descargar PNG',
  'download-png.hint': 'Una imagen para documentos y diapositivas.',
  'download-svg': 'Descargar SVG',
  'download-svg.hint': 'Un dibujo nítido a cualquier tamaño.',
  'download-csv': 'Descargar CSV',
  'download-csv.hint': 'Una tabla para hojas de cálculo.',
  'download.done': 'Descarga iniciada: {file}',
  'download.failed': 'No se pudo crear el archivo. Pruebe con otro formato.',
}
