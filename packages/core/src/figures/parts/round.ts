export { drawnNumber as round } from '../../scene/drawn.ts'
