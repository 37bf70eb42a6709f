export {getDomain} from 'tldts-icann'
