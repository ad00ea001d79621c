import { serve } from '../threadWork';
import { calibrating } from './calibrating';

serve(calibrating);
