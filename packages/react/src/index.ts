export {
  type FrameworkSettings,
  ValueFrameworkProvider,
  type ValueFrameworkProviderProps,
} from './provider/provider.tsx'
