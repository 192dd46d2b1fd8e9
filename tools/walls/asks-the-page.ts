export const title: string = document.title
export const width: number = window.innerWidth
export const folder: string = process.cwd()
