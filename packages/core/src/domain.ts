export {getDomain} from 'tldts'
