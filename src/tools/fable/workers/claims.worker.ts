import { serve } from '../threadWork';
import { claiming } from './claiming';

serve(claiming);
