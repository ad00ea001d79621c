import { serve } from '../threadWork';
import { simulating } from './simulating';

serve(simulating);
