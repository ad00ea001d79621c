import { serve } from '../threadWork';
import { exploring } from './exploring';

serve(exploring);
