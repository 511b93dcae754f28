// The IAB Tech Lab's Audience Taxonomy 1.1, compact: id, parent's id (0 at the top), name of the last tier. See ATTRIBUTION.md.

/** One category a line; names repeat below different parents. */
export const IAB_AUDIENCE_TAXONOMY = `
1 0 Demographic
2 1 Age Range
3 2 18-20
4 2 21-24
5 2 25-29
6 2 30-34
7 2 35-39
8 2 40-44
9 2 45-49
10 2 50-54
11 2 55-59
12 2 60-64
13 2 65-69
14 2 70-74
15 2 75+
16 1 Education & Occupation
17 16 Education (Highest Level)
18 17 Primary Education
19 17 Secondary Education
20 17 College Education
21 20 Professional School
22 20 Postgraduate Education
23 20 Undergraduate Education
24 16 Employment Role
25 24 Work from Home
26 24 Director/Managerial
27 24 Homemaker / Domestic Work
28 24 Office Worker
29 24 Part-Time Worker
30 24 Professional
31 24 Public Sector
32 24 Retired
33 24 Self Employed
34 24 Shop Worker
35 24 Skilled/Manual Work
36 24 Student
37 24 Unemployed
38 16 Employment Sector / Industry
39 16 Employment Status
40 39 Retired
41 39 Student
42 39 Employed
43 42 Part-Time
44 42 Full-Time
45 39 Self-Employed
46 39 Unemployed / Job Seeker
47 39 Unemployed
48 1 Gender
49 48 Female
50 48 Male
51 48 Other Gender
52 48 Unknown Gender
53 1 Household Data
54 53 Home Location
55 54 *Country Extension
56 54 *Region / State Extension
57 54 *City Extension
58 54 *Metro / DMA Extension
59 54 *Zip or postal code Extension
60 53 Household Income (USD)
61 60 Less than $10,000
62 60 $10,000-$14,999
63 60 $15,000-$19,999
64 60 $20000 - $39999
65 60 $40000 - $49999
66 60 $50000 - $74999
67 60 $75000 - $99999
68 60 $100000 - $149999
69 60 $150,000-$174,999
70 60 $175,000-$199,999
71 60 $200,000-$249,999
72 60 $250,000+
73 53 Length of Residence
74 73 Less Than 1 Year
75 73 1-3 Years
76 75 1 year
77 75 2 years
78 75 3 years
79 73 4-6 Years
80 79 4 years
81 79 5 years
82 79 6 years
83 73 7+ Years
84 83 7 years
85 83 8 years
86 83 9 years
87 83 10 years
88 83 11 years
89 83 12 years
90 83 13 years
91 83 14 years
92 83 15 years
93 53 Life Stage
94 53 Other
95 93 Single Generation Household
96 93 Adults (no children)
97 93 Multi Generation Household
98 93 Parents with Children
99 93 Grandparents, Parents and Children
100 93 Grandparents with Children
101 93 Empty Nest (Adults, Children left home)
102 53 Median Home Value (USD)
103 102 $0-$99,999
104 102 $100,000-$199,999
105 102 $200,000-$299,999
106 102 $300,000-$399,999
107 102 $400,000-$499,999
108 102 $500,000-$599,999
109 102 $600,000-$699,999
110 102 $700,000-$799,999
111 102 $800,000-$899,999
112 102 $900,000-$999,999
113 102 $1,000,000+
114 53 Monthly Housing Payment (USD)
115 114 $0
116 114 $1-$499
117 114 $500-$999
118 114 $1,000-$1,499
119 114 $1,500-$1,999
120 114 $2,000-$3,000
121 53 Number of Adults
122 121 1 Adult
123 121 2 Adults
124 121 3+ Adults
125 53 Number of Children
126 125 0 Child
127 125 1 Child
128 125 2 Child
129 125 3+ Child
130 53 Number of Individuals
131 130 1 person
132 130 2 people
133 130 3 people
134 130 4 people
135 130 5 people
136 130 6+ People
137 53 Ownership
138 137 Home Owners
139 137 Renters
140 137 Owner
141 137 Renter
142 137 First Time Homeowner
143 53 Property Type
144 143 Multiple Family
145 143 Single Family
146 53 Urbanization
147 146 Rural
148 146 2K-4.9K People
149 146 5K-9.9K People
150 146 10K-19.9K People
151 146 20K-49.9K People
152 146 50K-99.9K People
153 146 100K-199.9K People
154 146 200K-2M People
155 146 Over 2M+ People
156 1 Language
157 156 Other
158 156 *Language Extension
159 1 Marital Status
160 159 Co-Habiting
161 159 Married
162 159 Single
163 1 Personal Finance
164 163 Income (USD)
165 164 $10,000-$14,999
166 164 $15,000-$19,999
167 164 $20000 - $39999
168 164 $40000 - $49999
169 164 $50000 - $74999
170 164 $75000 - $99999
171 164 $100000 - $149999
172 164 $150,000-$174,999
173 164 $175,000-$199,999
174 164 $200,000-$249,999
175 164 $250,000+
176 163 Personal Level Affluence (USD)
177 176 Less than $10,000
178 176 $10,000-$14,999
179 176 $15,000-$19,999
180 176 $20000 - $39999
181 176 $40000 - $49999
182 176 $50000 - $74999
183 176 $75000 - $99999
184 176 $100000 - $149999
185 176 $150,000-$174,999
186 176 $175,000-$199,999
187 176 $200,000-$249,999
188 176 $250,000-$500,000
189 176 $500,000-$1,000,000
190 176 $1,000,000+
191 163 Personal Level Affluence Band
192 191 Negative Net Worth
193 191 Very Low Net Worth
194 191 Low Net Worth
195 191 Mid Net Worth
196 191 High Net Worth
197 191 Super High Net Worth
206 0 Interest
207 206 Academic Interests
208 207 Arts and Humanities
209 208 Critical Thinking
210 208 Counseling
211 208 History
212 208 Music and Art
213 208 Philosophy
214 207 Language Learning
215 207 Life Sciences
216 215 Animals and Veterinary Science
217 215 Bioinformatics
218 215 Biology
219 215 Medicine and Healthcare
220 215 Nutrition
221 215 Clinical Science
222 215 Genetics
223 207 Physical Science and Engineering
224 223 Electrical Engineering
225 223 Mechanical Engineering
226 223 Chemistry
227 223 Environmental Science and Sustainability
228 223 Research Methods
229 223 Geography
230 223 Geology
231 223 Physics
232 223 Space and Astronomy
233 207 Social Sciences
234 233 Psychology
235 233 International Relations
236 233 Research Paper Writing
237 233 Statistics
238 233 Law
239 233 Critical Thinking
240 233 Economics
241 233 Education
242 233 Governance and Society
243 206 Automotive
244 243 Auto Buying and Selling
245 243 Auto Shows
246 243 Auto Technology
247 243 Budget Cars
248 243 Car Culture
249 243 Classic Cars
250 243 Concept Cars
251 243 Dash Cam Videos
252 243 Driverless Cars
253 243 Green Vehicles
254 243 Luxury Cars
255 243 Motorcycles
256 243 Performance Cars
257 243 Scooters
258 206 Books and Literature
259 258 Art and Photography Books
260 258 Biographies
261 258 Children's Literature
262 258 Comics and Graphic Novels
263 258 Cookbooks
264 258 Fiction
265 258 Poetry
266 258 Travel Books
267 258 Young Adult Literature
268 206 Business and Finance
269 268 Business
270 269 Business Accounting & Finance
271 269 Human Resources
272 269 Large Business
273 269 Logistics
274 269 Marketing and Advertising
275 269 Sales
276 269 Small and Medium-sized Business
277 269 Startups
278 269 Business Administration
279 269 Business Banking & Finance
280 279 Angel Investment
281 279 Bankruptcy
282 279 Business Loans
283 279 Debt Factoring & Invoice Discounting
284 279 Mergers and Acquisitions
285 279 Private Equity
286 279 Sale & Lease Back
287 279 Venture Capital
288 269 Business I.T.
289 269 Business Operations
290 269 Consumer Issues
291 269 Executive Leadership & Management
292 269 Government Business
293 269 Green Solutions
294 269 Business Utilities
295 268 Economy
296 295 Commodities
297 295 Currencies
298 295 Financial Crisis
299 295 Financial Reform
300 295 Financial Regulation
301 295 Gasoline Prices
302 295 Housing Market
303 295 Interest Rates
304 295 Job Market
305 268 Industries
306 305 Advertising Industry
307 305 Education industry
308 305 Entertainment Industry
309 305 Environmental Services Industry
310 305 Financial Industry
311 305 Food Industry
312 305 Healthcare Industry
313 305 Hospitality Industry
314 305 Information Services Industry
315 305 Legal Services Industry
316 305 Logistics and Transportation Industry
317 305 Agriculture
318 305 Management Consulting Industry
319 305 Manufacturing Industry
320 305 Mechanical and Industrial Engineering Industry
321 305 Media Industry
322 305 Metals Industry
323 305 Non-Profit Organizations
324 305 Pharmaceutical Industry
325 305 Power and Energy Industry
326 305 Publishing Industry
327 305 Real Estate Industry
328 305 Apparel Industry
329 305 Retail Industry
330 305 Technology Industry
331 305 Telecommunications Industry
332 305 Automotive Industry
333 305 Aviation Industry
334 305 Biotech and Biomedical Industry
335 305 Civil Engineering Industry
336 305 Construction Industry
337 305 Defense Industry
338 206 Careers
339 338 Apprenticeships
340 338 Career Advice
341 338 Career Planning
342 338 Remote Working
343 338 Vocational Training
344 206 Education
345 344 Adult Education
346 344 Language Learning
347 344 Online Education
348 206 Family and Relationships
350 348 Parenting
352 350 Daycare and Pre-School
353 350 Internet Safety
354 350 Parenting Babies and Toddlers
355 350 Parenting Children Aged 4-11
356 350 Parenting Teens
359 206 Fine Art
360 359 Costume
361 359 Dance
362 359 Design
363 359 Digital Arts
364 359 Fine Art Photography
365 359 Modern Art
366 359 Opera
367 359 Theater
368 206 Food & Drink
369 368 Alcoholic Beverages
370 368 Barbecues and Grilling
371 368 Cooking
372 368 Desserts and Baking
373 368 Dining Out
374 368 Food Allergies
375 368 Food Movements
376 368 Healthy Cooking and Eating
377 368 Non-Alcoholic Beverages
378 368 Vegan Diets
379 368 Vegetarian Diets
380 368 World Cuisines
381 206 Health and Medical Services
382 381 Health & Pharma
383 382 Medical Services
385 383 Health Services
386 383 Health Care and Physicians
387 383 Alternative and Natural Medicine
388 383 Cosmetic Medical Services
389 383 Drugstores and Pharmacies
390 383 Elder Care
391 383 Vision Care
392 383 Dental Care
393 383 Massage Therapists
394 383 Physical Therapists
395 383 Chiropractors
397 383 Hospitals
398 383 Skin Care Treatments
399 383 Smoking Cessation
400 383 Clinical Research
401 383 Hair Loss Treatments
404 383 Vaccines
406 206 Healthy Living
407 406 Children's Health
408 406 Fitness and Exercise
409 408 Participant Sports
410 408 Running and Jogging
411 406 Men's Health
412 406 Nutrition
413 406 Senior Health
414 406 Weight Loss
415 406 Wellness
416 415 Alternative Medicine
417 416 Herbs and Supplements
418 416 Holistic Health
419 415 Physical Therapy
420 415 Smoking Cessation
421 406 Women's Health
422 206 Hobbies & Interests
423 422 Antiquing and Antiques
424 422 Arts and Crafts
425 424 Beadwork
426 424 Candle and Soap Making
427 424 Drawing and Sketching
428 424 Jewelry Making
429 424 Needlework
430 424 Painting
431 424 Photography
432 424 Scrapbooking
433 424 Woodworking
434 422 Beekeeping
435 422 Birdwatching
436 422 Cigars
437 422 Collecting
438 437 Comic Books
439 437 Stamps and Coins
440 422 Content Production
441 440 Audio Production
442 440 Freelance Writing
443 440 Screenwriting
444 440 Video Production
445 422 Games and Puzzles
446 445 Board Games and Puzzles
447 445 Card Games
448 445 Roleplaying Games
449 422 Genealogy and Ancestry
450 422 Magic and Illusion
451 422 Model Toys
452 422 Musical Instruments
453 422 Paranormal Phenomena
454 422 Radio Control
455 422 Sci-fi and Fantasy
456 422 Workshops and Classes
457 206 Home & Garden
458 457 Gardening
459 457 Home Entertaining
460 457 Home Improvement
461 457 Interior Decorating
462 457 Landscaping
463 457 Outdoor Decorating
464 457 Remodeling & Construction
465 457 Smart Home
466 206 Medical Health
467 206 Movies
468 467 Action and Adventure Movies
469 467 Animation Movies
470 467 Comedy Movies
471 467 Crime and Mystery Movies
472 467 Documentary Movies
473 467 Drama Movies
474 467 Family and Children Movies
475 467 Fantasy Movies
476 467 Horror Movies
477 467 Indie and Arthouse Movies
478 467 Romance Movies
479 467 Science Fiction Movies
480 467 World Movies
481 206 Music and Audio
482 481 Adult Album Alternative
483 481 Adult Contemporary Music
484 483 Soft AC Music
485 483 Urban AC Music
486 481 Alternative Music
487 481 Blues
488 481 Children's Music
489 481 Classic Hits
490 481 Classical Music
491 481 College Radio
492 481 Comedy (Music and Audio)
493 481 Contemporary Hits/Pop/Top 40
494 481 Country Music
495 481 Dance and Electronic Music
496 481 Gospel Music
497 481 Hip Hop Music
498 481 Inspirational/New Age Music
499 481 Jazz
500 481 Oldies/Adult Standards
501 481 R&B/Soul/Funk
502 481 Reggae
503 481 Religious (Music and Audio)
504 481 Rock Music
505 504 Album-oriented Rock
506 504 Alternative Rock
507 504 Classic Rock
508 504 Hard Rock
509 504 Soft Rock
510 481 Songwriters/Folk
511 481 Soundtracks, TV and Showtunes
512 481 Sports Radio
513 481 Talk Radio
514 513 Business News Radio
515 513 Educational Radio
516 513 News Radio
517 513 News/Talk Radio
518 513 Public Radio
519 481 Urban Contemporary Music
520 481 Variety (Music and Audio)
521 481 World/International Music
522 206 News and Politics
523 522 Crime
524 522 Disasters
525 522 International News
526 522 Law
527 522 Local News
528 522 National News
529 522 Politics
530 529 Elections
531 529 Political Issues
532 529 War and Conflicts
533 522 Weather
534 206 Personal Finance
535 534 Frugal Living
536 534 Insurance
537 534 Personal Debt
538 534 Personal Investing
539 534 Personal Taxes
540 534 Retirement Planning
541 206 Pets
542 541 Birds
543 541 Cats
544 541 Dogs
545 541 Fish and Aquariums
546 541 Horses and Equine
547 541 Large Animals
548 541 Pet Adoptions
549 541 Reptiles
550 206 Pharmaceuticals, Conditions, and Symptoms
551 550 Health & Pharma
581 206 Pop Culture
582 581 Humor and Satire
583 206 Real Estate
584 583 Apartments
585 583 Developmental Sites
586 583 Hotel Properties
587 583 Houses
588 583 Industrial Property
589 583 Land and Farms
590 583 Office Property
591 583 Real Estate Buying and Selling
592 583 Real Estate Renting and Leasing
593 583 Retail Property
594 583 Vacation Properties
606 206 Shopping
607 206 Sports
608 607 American Football
609 607 Australian Rules Football
610 607 Auto Racing
611 610 Motorcycle Sports
612 607 Badminton
613 607 Baseball
614 607 Basketball
615 607 Beach Volleyball
616 607 Bodybuilding
617 607 Bowling
618 607 Boxing
619 607 Cheerleading
620 607 College Sports
621 620 College Football
622 620 College Basketball
623 620 College Baseball
624 607 Cricket
625 607 Cycling
626 607 Darts
627 607 Disabled Sports
628 607 Diving
629 607 Equine Sports
630 629 Horse Racing
631 607 Extreme Sports
632 631 Canoeing and Kayaking
633 631 Climbing
634 631 Paintball
635 631 Scuba Diving
636 631 Skateboarding
637 631 Snowboarding
638 631 Surfing and Bodyboarding
639 631 Waterskiing and Wakeboarding
640 607 Fantasy Sports
641 607 Field Hockey
642 607 Figure Skating
643 607 Fishing Sports
644 607 Golf
645 607 Gymnastics
646 607 Hunting and Shooting
647 607 Ice Hockey
648 607 Inline Skating
649 607 Lacrosse
650 607 Martial Arts
651 607 Olympic Sports
652 651 Summer Olympic Sports
653 651 Winter Olympic Sports
654 607 Poker and Professional Gambling
655 607 Rodeo
656 607 Rowing
657 607 Rugby
658 657 Rugby League
659 657 Rugby Union
660 607 Sailing
661 607 Skiing
662 607 Snooker/Pool/Billiards
663 607 Soccer
664 607 Softball
665 607 Sports Equipment
666 607 Squash
667 607 Swimming
668 607 Table Tennis
669 607 Tennis
670 607 Track and Field
671 607 Volleyball
672 607 Walking
673 607 Water Polo
674 607 Weightlifting
675 607 Wrestling
676 206 Style & Fashion
677 676 Beauty
678 676 Body Art
679 676 Children's Clothing
680 676 Designer Clothing
681 676 Fashion Trends
682 676 High Fashion
683 676 Men's Fashion
684 676 Personal Care
685 676 Street Style
686 676 Women's Fashion
687 206 Technology & Computing
688 687 Artificial Intelligence
689 687 Augmented Reality
690 687 Computing
691 690 Internet
692 690 Cloud Computing
693 690 Web Development
694 690 Web Hosting
695 690 Email
696 690 Internet for Beginners
697 690 Internet of Things
698 690 IT and Internet Support
699 690 Search
700 690 Social Networking
701 690 Web Design and HTML
702 690 Programming Languages
703 687 Consumer Electronics
704 687 Robotics
705 687 Virtual Reality
706 206 Television
707 706 Animation TV
708 706 Children's TV
709 706 Comedy TV
710 706 Drama TV
711 706 Factual TV
712 706 Holiday TV
713 706 Music TV
714 706 Reality TV
715 706 Science Fiction TV
716 706 Soap Opera TV
717 706 Special Interest TV
718 706 Sports TV
719 206 Travel
720 719 Adventure Travel
721 719 Africa Travel
722 719 Asia Travel
723 719 Australia and Oceania Travel
724 719 Beach Travel
725 719 Camping
726 719 Day Trips
727 719 Europe Travel
728 719 Family Travel
729 719 North America Travel
730 719 Polar Travel
731 719 Road Trips
732 719 South America Travel
733 206 Video Gaming
734 733 Console Games
735 733 eSports
736 733 Mobile Games
737 733 PC Games
738 733 Video Game Genres
739 738 Action Video Games
740 738 Role-Playing Video Games
741 738 Simulation Video Games
742 738 Sports Video Games
743 738 Strategy Video Games
744 738 Action-Adventure Video Games
745 738 Adventure Video Games
746 738 Casual Games
747 738 Educational Video Games
748 738 Exercise and Fitness Video Games
749 738 MMOs
750 738 Music and Party Video Games
751 738 Puzzle Video Games
752 0 Purchase Intent*
753 752 Apps
754 753 Auto and Vehicles Apps
755 753 Books Apps
756 753 Business Apps
757 753 Education Apps
758 753 Entertainment Apps
759 753 Finance Apps
760 753 Food and Drink Apps
761 753 Games Apps
762 753 Health and Fitness Apps
763 753 Lifestyle Apps
764 753 Magazine and Newspapers Apps
765 753 Medical Apps
766 753 Music Apps
767 753 Navigation Apps
768 753 News Apps
769 753 Photo and Video Apps
770 753 Productivity Apps
771 753 Reference Apps
772 753 Search Engine Apps
773 753 Shopping Apps
774 753 Social Networking Apps
775 753 Sports Apps
776 753 Travel Apps
777 753 Utilities Apps
778 753 Weather Apps
779 752 Arts and Entertainment
780 779 Blogs/Forums/Social Networks
781 779 Culture and Fine Arts
782 779 Experiences and Events
783 782 Concerts
784 782 Theatre and Musicals
785 782 Museums and Galleries
786 782 Sporting Events
787 782 Cinemas and Movie Events
788 782 Aviation Shows
789 782 Fairs and Farmer's Markets
790 782 Exhibitions
791 782 Theme and Amusement Parks
792 782 Parks and Wildlife
793 782 Auto Shows
794 782 Nightclubs
795 782 Fashion Events
796 782 Comedy Events
797 782 Zoos and Aquariums
798 782 Fan Conventions
799 779 Fantasy Sports
800 779 Music and Video Streaming Services
801 779 Online Entertainment
802 779 Radio and Podcasts
803 779 Ticket Services
804 779 TV
805 752 Automotive Ownership
806 805 New Vehicles
807 806 Commercial Trucks
808 806 Sedan
809 806 Station Wagon
810 806 SUV
811 806 Van
812 806 Convertible
813 806 Coupe
814 806 Crossover
815 806 Hatchback
816 806 Microcar
817 806 Minivan
818 806 Off-Road Vehicles
819 806 Pickup Trucks
820 806 Budget Cars
821 806 Classic Cars
822 806 Concept Cars
823 806 Driverless Cars
824 806 Green Vehicles
825 806 Luxury Cars
826 806 Performance Cars
827 806 Motorbikes
828 806 Other Vehicles
829 805 Pre-Owned Vehicles
830 829 Commercial Trucks
831 829 Sedan
832 829 Station Wagon
833 829 SUV
834 829 Van
835 829 Convertible
836 829 Coupe
837 829 Crossover
838 829 Hatchback
839 829 Microcar
840 829 Minivan
841 829 Off-Road Vehicles
842 829 Pickup Trucks
843 829 Budget Cars
844 829 Classic Cars
845 829 Concept Cars
846 829 Driverless Cars
847 829 Green Vehicles
848 829 Luxury Cars
849 829 Performance Cars
850 829 Motorbikes
851 829 Other Vehicles
852 752 Automotive Products
853 852 Automotive Care Products
854 852 Automotive Parts and Accessories
855 854 Car Alarms
856 854 Car Amplifiers
857 854 Car Seats
858 854 Car Speakers
859 854 Car Navigation Equipment
860 854 Automotive Tires
861 752 Automotive Services
862 861 Auto Rental
863 861 Auto Towing and Repair
864 861 Car Wash
865 752 Beauty Services
866 865 Beauty Salons and Tanning
867 865 Hair Salons
868 865 Nail Salons
869 865 Piercing and Tattooing
870 865 Spas
871 752 Business and Industrial
872 871 Advertising and Marketing
873 871 Auctions
874 871 Conferences/Events/Seminars
875 871 Construction
876 871 Energy Industry
877 876 Energy Services
878 876 Oil, Gas and Consumable Fuels
879 876 Electric Power Industry
880 871 Forestry and Logging
881 871 Government
882 871 Human Resources
883 871 Industrial Storage
884 871 Industrials
885 884 Aerospace and Defense
886 884 Construction and Engineering
887 884 Industrial Conglomerates
888 884 Trading Companies and Distributors
889 884 Transportation
890 871 Laundry and Dry Cleaning Services
891 871 Law Enforcement
892 871 Manufacturing
893 871 Material Handling
894 871 Medical and Biotechnology
895 871 Mining and Quarrying
896 871 Photographers
897 871 Printing/Fax/WiFi Services
898 871 Public Relations and Strategic Communication
899 871 Retail
900 899 Cell Phone Stores
901 899 Music Stores
902 899 Grocery Stores and Supermarkets
903 899 Shopping Malls
904 899 Department Stores
905 899 Specialty Stores
906 899 Pawn Shops
907 899 Factory Outlet Stores
908 871 Science and Laboratory
909 871 Signage
910 871 Small Business
911 871 Telecom Services
912 911 Home Internet Services
913 911 Home Television Services
914 911 Home Phone Services
915 911 Mobile Phone Plans
916 911 Prepaid International Phone Services
917 911 Business Telecom Services
918 871 Waste Disposal and Recycling
919 752 Clothing and Accessories
920 919 Clothing
921 920 Children's Clothing
922 920 Men's Clothing
923 920 Women's Clothing
924 920 Wedding Dresses/Bridal Wear/Tuxedos
925 920 Maternity Clothing
926 920 Underwear and Lingerie
927 920 Sportswear
928 919 Clothing Accessories
929 919 Costumes and Accessories
930 919 Footwear
931 919 Footwear Accessories
932 919 Handbags and Wallets
933 919 Jewelry and Watches
934 919 Sunglasses
935 752 Collectables and Antiques
936 935 Antiques
937 935 Coins and Paper Money
938 935 Collectibles
939 935 Entertainment Memorabilia
940 935 Sports Memorabilia and Trading Cards
941 935 Stamps
942 752 Consumer Electronics
943 942 Arcade Equipment
944 942 Audio
945 944 CD Players
946 944 Headphones
947 942 Cameras and Photo
948 947 Camera and Photo Accessories
949 947 Cameras
950 942 Circuit Boards and Components
951 942 Communications Electronics
952 942 Components
953 942 Computers
954 953 Laptops
955 953 Desktops
956 942 E-Readers
957 942 Electronics Accessories
958 942 Home Theater Systems
959 942 Marine Electronics
960 942 Mobile Phone Plans
961 942 Mobile Phones and Accessories
962 942 Networking
963 942 Printers/Copiers/Scanners/Fax
964 942 Security Devices
965 942 Tablets
966 942 Televisions
967 942 Video
968 967 Blu-Ray Disc Players
969 967 Camcorders
970 942 Video Game Console Accessories
971 942 Video Games and Consoles
972 752 Consumer Packaged Goods
973 972 Edible
974 973 Beverages
975 974 Carbonated Soft Drinks
976 974 Coffee & Tea
977 976 Coffee
978 976 Coffee Creamer
979 976 Coffee Filters
980 976 Tea - Bags/loose
981 976 Tea - Instant Tea Mixes
982 976 Tea/Coffee - Ready-to-Drink
983 974 Drink Mixes
984 983 Cocktail Mixes
985 983 Drink Mixes
986 983 Liquid Drink Enhancers
987 983 Milk Flavoring Cocoa Mixes
988 974 Juices
989 988 Aseptic Juices
990 988 Bottled Juices
991 988 Canned Juices
992 988 Juice/Drink Concentrate
993 974 Non-Fruit Drinks
994 993 Non-Fruit Drinks
995 993 Powdered Milk
996 974 Sports/Energy Drinks
997 996 Energy Drinks
998 996 Sports Drinks
999 974 Water
1000 999 Bottled Water
1001 973 Frozen
1002 1001 Frozen Baked Goods
1003 1002 Bread/Dough
1004 1002 Cookies
1005 1002 Pies
1006 1001 Frozen Beverages
1007 1006 Coffee Creamer
1008 1006 Juices
1009 1001 Frozen Desserts
1010 1009 Desserts/Toppings
1011 1009 Ice Cream/Sherbet
1012 1009 Novelties
1013 1001 Frozen Fruits & Vegetables
1014 1013 Corn on the Cob
1015 1013 Fruit
1016 1013 Plain Vegetables
1017 1013 Potatoes/Onions
1018 1013 Prepared Vegetables
1019 1001 Frozen Meals
1020 1019 Breakfast Food
1021 1019 Dinners/Entrees
1022 1019 Pasta
1023 1019 Pizza
1024 1019 Soups/Sides/Other
1025 1001 Frozen Meat/Poultry/Seafood
1026 1025 Meat
1027 1025 Poultry
1028 1025 Processed Poultry
1029 1025 Seafood
1030 1001 Frozen Snacks
1031 1030 Appetizers/Snack Rolls
1032 1030 Other Snacks
1033 1001 Other Frozen
1034 1033 Baby Food
1035 1033 Other Food
1036 973 General Food
1037 1036 Baby Food
1038 1037 Baby Food
1039 1037 Baby Formula/Electrolytes
1040 1036 Bakery
1041 1040 Bagels/Bialys
1042 1040 Bakery Snacks
1043 1040 English Muffins
1044 1040 Fresh Bread & Rolls
1045 1040 Pastry/Doughnuts
1046 1040 Pies & Cakes
1047 1036 Baking
1048 1047 Baking Cups/Paper
1049 1047 Baking Mixes
1050 1047 Baking Needs
1051 1047 Baking Nuts
1052 1047 Baking Syrum/Molasses
1053 1047 Dessert Toppings
1054 1047 Egg Substitute
1055 1047 Evaporated/Condensed Milk
1056 1047 Flour/Meal
1057 1047 Frosting
1058 1047 Frt & Veg Preservative/Pectin
1059 1047 Gelatin/Pudding PRD and Mixes
1060 1047 Glazed Fruits
1061 1047 Ice Cream Cones/Mixes
1062 1047 Marshmallows
1063 1047 Shortening & Oil
1064 1047 Spices/Seasonings
1065 1047 Sugar
1066 1047 Sugar Substitutes
1067 1036 Breakfast
1068 1067 Cold cereal
1069 1067 Hot Cereal
1070 1067 Other Breakfast Foods
1071 1067 Pancake Mixes
1072 1067 Syrup
1073 1067 Toaster Pastries/Tarts
1074 1036 Candy
1075 1074 Breath Fresheners
1076 1074 Chocolate Candy
1077 1074 Gum
1078 1074 Non-Chocolate Candy
1079 1036 Condiments & Sauces
1080 1079 Barbeque Sauce
1081 1079 Gravy/Sauce Mixes
1082 1079 Jellies/Jam/Honey
1083 1079 Mayonnaise
1084 1079 Mustard & Ketchup
1085 1079 Nut Butter
1086 1079 Other Sauces
1087 1079 Pickles/Relish/Olives
1088 1079 Salad Dressing
1089 1079 Salad Toppings and Croutons
1090 1079 Steak/Worcestershire Sauce
1091 1079 Vinegar
1092 1036 Cookies & Crackers
1093 1092 Cookies
1094 1092 Crackers
1095 1036 Ethnic
1096 1095 Asian food
1097 1095 Matzoh Food
1098 1095 Mexican Foods
1099 1095 Mexican Sauce
1100 1036 Meals
1101 1100 Baked Beans/Canned Bread
1102 1100 Breadcrumbs/Batters
1103 1100 Dinners
1104 1100 Dry Packaged Dinner Mixes
1105 1100 Grated Cheese
1106 1100 Instant Potatoes
1107 1100 Meat
1108 1100 Pasta
1109 1100 Pizza Products
1110 1100 Rice
1111 1100 Seafood
1112 1100 Soup
1113 1100 Spaghetti/Italian Sauce
1114 1100 Stuffing Mixes
1115 1036 Snacks
1116 1115 Dip/Dip Mixes
1117 1115 Dried Meat Snacks
1118 1115 Dry Fruit Snacks
1119 1115 Other Snacks
1120 1115 Popcorn/Popcorn Oil
1121 1115 Rice/Popcorn Cakes
1122 1115 Salty Snacks
1123 1115 Snack Bars/Granola Bars
1124 1115 Snack Nuts/Seeds/Corn Nuts
1125 1036 Fruit
1126 1125 Canned/Bottled Fruit
1127 1125 Dried Fruit
1128 1036 Vegetables
1129 1128 Dry Beans/Vegetables
1130 1128 Tomato Products
1131 1128 Vegetables
1132 973 Refrigerated
1133 1132 Dairy
1134 1133 Butter/Butter Blends
1135 1133 Cottage Cheese
1136 1133 Cream Cheese/Cr Spread
1137 1133 Creams/Creamers
1138 1133 Fresh Eggs
1139 1133 Margarine/Spreads
1140 1133 Milk
1141 1133 Natural Cheese
1142 1133 Processed Cheese
1143 1133 Sour Cream
1144 1133 Whipped Toppings
1145 1133 Yogurt
1146 1132 Other Refrigerated
1147 1146 Lard
1148 1146 Tortilla/Eggroll/Wonton Wrap
1149 1132 Refrigerated Baked Goods
1150 1149 Baked Goods
1151 1132 Refrigerated Beverages
1152 1151 Juices/Drinks
1153 1151 Tea/Coffee
1154 1132 Refrigerated Condiments
1155 1154 Dips
1156 1154 Other Condiments
1157 1154 Pickles/Relish
1158 1154 Salad Dressing
1159 1154 Spreads
1160 1132 Refrigerated Desserts
1161 1160 Cheesecakes
1162 1160 Desserts
1163 1132 Refrigerated Dough
1164 1163 Dough/Biscuit Dough
1165 1163 Pizza
1166 1132 Refrigerated Meals
1167 1166 Entrees
1168 1166 Lunches
1169 1166 Meat Pies
1170 1166 Pasta
1171 1166 Side Dishes
1172 1166 Breakfast Meats
1173 1166 Dinner Sausage
1174 1166 Frankfurters
1175 1166 Ham
1176 1166 Luncheon Meats
1177 1166 Meat
1178 1166 Seafood
1179 972 Non-edible
1180 1179 Beauty
1181 1180 Cosmetics
1182 1181 Storage
1183 1181 Eye
1184 1181 Facial
1185 1181 Lip
1186 1181 Cosmetics-Nail
1187 1181 Cosmetics Accessories
1188 1180 Fragrance
1189 1188 Fragrances - Women's
1190 1188 Shaving Lotion/Men's Fragrance
1191 1180 Grooming Supplies
1192 1191 Cotton Balls/Swabs
1193 1191 Electric Shaver Groomer
1194 1191 Hair Appliances
1195 1191 Other Grooming Supplies
1196 1180 Hair Care
1197 1196 Hair Accessories
1198 1196 Hair Coloring
1199 1196 Hair Conditioner
1200 1196 Hair Growth Products
1201 1196 Hair Spray/Spritz
1202 1196 Hair Styling Gel/Mousse
1203 1196 Home Permanent/Relaxer Kits
1204 1196 Shampoo
1205 1180 Personal Cleansing
1206 1205 Bath Products
1207 1205 Bath/Body Scrubbers/Massagers
1208 1205 Deodorant
1209 1205 Moist Towelettes
1210 1205 Soap
1211 1180 Shaving
1212 1211 Blades
1213 1211 Razors
1214 1211 Shaving Cream
1215 1180 Skin Care
1216 1215 Hand & Body Lotion
1217 1215 Skin Care
1218 1215 Suntan Products
1219 1179 General Merchandise
1220 1219 Automotive
1221 1220 Automobile Fluids/Antifreeze
1222 1220 Automobile Waxes/Polishes
1223 1220 Motor Oil
1224 1219 Barbeque
1225 1224 Charcoal
1226 1224 Charcoal Lighter Fluids
1227 1219 Disposable Tableware
1228 1227 Cups & Plates
1229 1227 Disposable Tableware
1230 1219 Electronics/Photography
1231 1230 Batteries
1232 1230 Blank Audio/Video Media
1233 1230 Photography Supplies
1234 1219 Foils, Wraps, & Bags
1235 1234 Foil Pans
1236 1234 Foils & Wraps
1237 1234 Food & Trash Bags
1238 1219 Hosiery
1239 1238 Pantyhose/Nylons
1240 1238 Socks
1241 1238 Tights
1242 1219 Household/Plastics/Storage
1243 1242 Bottles
1244 1242 Drinkware
1245 1242 Household Plastics
1246 1242 Kitchen Storage
1247 1242 Soap Dishes
1248 1219 Miscellaneous General Merch
1249 1248 Candles
1250 1248 Cloth Dye
1251 1248 Culinary
1252 1248 Firelog/Firestarter/Firewood
1253 1248 Flashlights
1254 1248 Frozen & Dry Ice
1255 1248 Gloves
1256 1248 Household Lubricants
1257 1248 Ice Substitute
1258 1248 Light Bulbs
1259 1248 Lighters
1260 1248 Matches
1261 1248 Outdoor/Lawn Fertilizer/Weed Killer
1262 1248 Playing Cards
1263 1248 Pool/Spa Chemicals
1264 1248 Shoe Polish & Accessories
1265 1248 Vacuum Bags/Belts
1266 1219 Office/School Supplies
1267 1266 Children's Art Supplies
1268 1266 Computer Disks Frmtd/UnFrmtd
1269 1266 Office Products
1270 1266 Writing Instruments
1271 1219 Paper Products
1272 1271 Facial Tissue
1273 1271 Paper Napkins
1274 1271 Paper Towels
1275 1271 Toilet Tissue
1276 1219 Pest Control
1277 1276 Outdoor Insect/Rodent Control Chem
1278 1276 Pest Control
1279 1219 Pet Care
1280 1279 Cat/Dog Litter
1281 1279 Pet Food
1282 1279 Pet Supplies
1283 1279 Pet Treats
1284 1219 Water Treatment
1285 1284 Water Filter/Devices
1286 1284 Water Softeners/Treatment
1287 1179 Household Appliances
1288 1287 Air Conditioners
1289 1287 Air Purifiers
1290 1287 Blenders
1291 1287 Breadmakers
1292 1287 Coffee Grinders
1293 1287 Coffee Makers
1294 1287 Deep Fryers
1295 1287 Dehumidifiers
1296 1287 Dishwashers
1297 1287 Espresso Machines
1298 1287 Fans
1299 1287 Food Processors
1300 1287 Freezers
1301 1287 Heaters
1302 1287 Humidifiers
1303 1287 Ice Cream Makers
1304 1287 Juicers
1305 1287 Microwave Ovens
1306 1287 Mixers
1307 1287 Ovens
1308 1287 Ranges
1309 1287 Refrigerators
1310 1287 Sandwich Makers
1311 1287 Tea Kettles
1312 1287 Toasters
1313 1287 Vacuums
1314 1287 Washers and Dryers
1315 1179 Home Care
1316 1315 Air Fresheners
1317 1315 Household Cleaning
1318 1317 Cleaning Tools/Mops/Brooms
1319 1317 Dish Detergent
1320 1317 Floor Cleaners/Wax Removers
1321 1317 Furniture Polish
1322 1317 Household Cleaner
1323 1317 Household Cleaner Cloths
1324 1317 Multi Task Sheets
1325 1317 Rug/Upholstery/Fabric Treatment
1326 1317 Sponges & Scouring Pads
1327 1315 Laundry
1328 1327 Bleach
1329 1327 Fabric Softener
1330 1327 Laundry Care
1331 1327 Laundry Detergent
1332 1179 Home and Garden Products
1333 1332 Bathroom Accessories
1334 1332 Home Decor
1335 1332 Bedroom Furniture and Accessories
1336 1332 Fireplaces
1337 1332 Kitchen and Dining Products
1338 1332 Lawn and Garden Products
1339 1332 Lighting
1340 1332 Linens and Bedding
1341 1332 Plants
1342 1332 Housewares
1343 1332 Carpets and Rugs
1344 1179 Religious Items
1345 1179 Back to School Supplies
1346 1179 Baby and Toddler Products
1347 1346 Baby Bath and Potty Products
1348 1346 Baby Gift Sets
1349 1346 Baby Toys and Activity Equipment
1350 1346 Diapers
1351 1346 Baby Safety Products
1352 1346 Nursing and Feeding Products
1353 1346 Baby Bouncers and Rockers
1354 1346 Baby Carriers
1355 1346 High Chairs and Boosters
1356 1346 Strollers and Joggers
1357 1179 Media
1358 1357 Magazines and Newspapers
1359 1357 DVDs
1360 1357 Books and Audio Books
1361 1357 CDs and Vinyl Records
1362 1179 Toys and Games
1363 1362 Games
1364 1362 Outdoor Play Equipment
1365 1362 Puzzles
1366 1362 Toys
1367 1179 Luggage and Bags
1368 752 Education and Careers
1369 1368 Adult Education
1370 1368 Career Improvement and Advice
1371 1368 Colleges and Universities
1372 1368 Employment Agencies
1373 1368 Language Learning
1374 1368 Online Education
1375 1368 Study Skills
1376 1368 Teaching Resources
1377 752 Family and Parenting
1378 1377 Childcare
1379 1378 Day Care Centers
1380 1378 Nanny Services
1381 1377 Genealogy and Family Trees
1382 1377 Kids Activities
1383 752 Finance and Insurance
1384 1383 Accountants
1385 1383 Banking
1386 1383 Bookkeepers
1387 1383 Credit and Debt Repair/Credit Reporting
1388 1383 Credit Cards
1389 1383 Insurance
1390 1389 Auto Insurance
1391 1390 Home Insurance
1392 1390 Life Insurance
1393 1390 Medical Insurance
1394 1383 Mortgage Lenders and Brokers
1395 1383 Payday and Emergency Loans
1396 1383 Retirement Planning
1397 1383 Stocks and Investments
1398 1383 Student Financial Aid
1399 1383 Tax Preparation Services
1400 752 Food and Beverage Services
1401 1400 Bakeries
1402 1400 Bars
1403 1400 Catering
1404 1400 Fast Food
1405 1400 Food Delivery Services
1406 1400 Restaurants
1407 752 Furniture
1408 1407 Baby and Toddler Furniture
1409 1407 BBQ/Grills/Outdoor Dining
1410 1407 Beds and Accessories
1411 1407 Benches
1412 1407 Cabinets and Storage
1413 1407 Chairs
1414 1407 Entertainment Centers and TV Stands
1415 1407 Furniture Sets
1416 1407 Outdoor Furniture
1417 1407 Shelving
1418 1407 Sofas
1419 1407 Tables
1420 752 Gifts and Holiday Items
1421 1420 Flowers
1422 1420 Gift Baskets
1423 1420 Gift Cards and Coupons
1424 1420 Gift Certificates
1425 1420 Greeting Cards
1426 1420 Holiday and Ethnic Items
1427 1420 Party Goods
1428 752 Hardware Supplies
1429 1428 Agriculture and Farming Equipment
1430 1428 Building Materials
1431 1428 Building Products
1432 1428 Building Supplies
1433 1428 Carpentry Supplies
1434 1428 Electrical Equipment
1435 1428 Fencing and Barriers
1436 1428 Fuel Containers and Tanks
1437 1428 Hardware Accessories
1438 1428 Hardware Pumps
1439 1428 Heating/Ventilation/Air Conditioning
1440 1428 Locks and Keys
1441 1428 Machinery
1442 1428 Plumbing Supplies
1443 1428 Power and Electrical Supplies
1444 1428 Small Engines
1445 1428 Storage Tanks
1446 1428 Tools
1447 1428 Work Safety Protective Gear
1448 752 Health and Medical Services
1449 1448 Alternative and Natural Medicine
1451 1448 Chiropractors
1452 1448 Clinical Research
1453 1448 Cosmetic Medical Services
1454 1448 Dental Care
1455 1448 Drugstores and Pharmacies
1456 1448 Elder Care
1458 1448 Hair Loss Treatments
1459 1448 Health Care and Physicians
1460 1448 Health Services
1461 1448 Hospitals
1462 1448 Massage Therapists
1465 1448 Physical Therapists
1466 1448 Skin Care Treatments
1467 1448 Smoking Cessation
1469 1448 Vaccines
1470 1448 Vision Care
1471 752 Hobbies and Interests
1472 1471 Arts and Crafts
1473 1471 Musical Instruments and Accessories
1474 1471 Psychics and Astrology
1475 1471 Workshops and Classes
1476 752 Home and Garden Services
1477 1476 Appliance Repair
1478 1476 Business and Home Security Services
1479 1476 Carpeting and Flooring Services
1480 1476 Emergency Preparedness
1481 1476 Flood, Fire and Gas Safety
1482 1476 Gas and Electric Services
1483 1476 Home Improvement and Repair
1484 1476 Housekeeping Services
1485 1476 Landscaping Services
1486 1476 Lawn and Garden Services
1487 1476 Pest Exterminators
1488 1476 Plumbers
1489 1476 Pool and Spa Installation and Maintenance
1490 1476 Remodeling and Construction
1491 1476 Water Services
1492 1476 Window Installation and Treatments
1493 752 Legal Services
1494 1493 Attorneys
1495 1493 Bail Bonds
1496 752 Life Events
1497 1496 Anniversary
1498 1496 Baby Showers
1499 1496 Bachelor and Bachelorette Parties
1500 1496 Birthdays
1501 1496 Births
1502 1496 Funeral Supplies and Services
1503 1496 Graduations
1504 1496 Proms
1505 1496 Wedding Services and Supplies
1506 752 Logistics and Delivery
1507 1506 Shipping Services
1508 1506 Storage Facilities
1538 752 Non-Profits
1539 1538 Charities and Donations
1540 1538 Civic Organizations
1541 1538 Federations and Professional Associations
1542 1538 Military Organizations
1543 1538 NGOs
1544 1538 PSAs
1546 752 Office Equipment and Supplies
1547 1546 Office Furniture
1548 1546 Stationery
1549 752 Pet Services
1550 1549 Pet Breeders
1551 1549 Pet Grooming
1552 1549 Pet Sitting
1553 1549 Pet Stores
1554 1549 Veterinary Services
1555 752 Pharmaceuticals, Conditions, and Symptoms
1585 752 Real Estate
1586 1585 Commercial Real Estate
1587 1585 Real Estate Rentals
1588 1585 Real Estate Sales
1589 1585 Real Estate Services For Owners
1590 1585 Residential Real Estate
1591 752 Recreation and Fitness Activities
1592 1591 Dance Studios
1593 1591 Gyms and Health Clubs
1594 1591 Participant Sports Leagues
1595 1591 Personal Trainers
1596 1591 Self Defense and Martial Arts Classes
1597 1591 Swimming Facilities
1598 1591 Yoga Studios
1599 752 Software
1600 1599 Computer Software
1601 1600 3-D Graphics
1602 1600 Photo Editing Software
1603 1600 Shareware and Freeware
1604 1600 Video Software
1605 1600 Web Conferencing
1606 1600 Antivirus Software
1607 1600 Browsers
1608 1600 Computer Animation
1609 1600 Databases
1610 1600 Desktop Publishing
1611 1600 Digital Audio
1612 1600 Graphics Software
1613 1600 Operating Systems
1614 1600 Productivity Software
1615 1600 Messaging Software
1616 1600 Gaming Software
1617 1599 Digital Goods and Currency
1618 752 Sporting Goods
1619 1618 Athletics Equipment
1620 1619 Baseball and Softball Equipment
1621 1619 Basketball Equipment
1622 1619 Boxing and Martial Arts Equipment
1623 1619 Figure Skating and Hockey Equipment
1624 1619 Football Equipment
1625 1619 General Purpose Athletic Equipment
1626 1619 Gymnastics Equipment
1627 1619 Soccer Equipment
1628 1619 Tennis Equipment
1629 1619 Track and Field Equipment
1630 1619 Volleyball Equipment
1631 1619 Water Polo Equipment
1632 1619 Wrestling Equipment
1633 1618 Exercise and Fitness Equipment
1634 1618 Indoor Games Equipment
1635 1618 Outdoor Recreation Equipment
1636 1635 Boating and Water Sports Equipment
1637 1635 Camping and Hiking Equipment
1638 1635 Climbing Equipment
1639 1635 Bicycles and Cycling Equipment
1640 1635 Equestrian Equipment
1641 1635 Fishing Equipment
1642 1635 Golf Equipment
1643 1635 Hang Gliding and Skydiving Equipment
1644 1635 Hunting and Shooting Equipment
1645 1635 Inline and Roller Skating Equipment
1646 1635 Outdoor Games Equipment
1647 1635 Skateboards and Accessories
1648 1635 Winter Sports Equipment
1649 752 Travel and Tourism
1650 1649 Adventure Travel
1651 1649 Air Travel
1652 1649 Auto Rental
1653 1649 Beach Travel
1654 1649 Bed and Breakfasts
1655 1649 Budget Travel
1656 1649 Business Travel
1657 1656 Taxi Services
1658 1656 Ride-sharing Services
1659 1649 Camping
1660 1649 Coach Travel
1661 1649 Cruise Travel
1662 1649 Day Trips
1663 1649 Family Travel
1664 1649 Ferry Travel
1665 1649 Honeymoons and Getaways
1666 1649 Hotels and Resorts
1667 1649 Motels
1668 1649 Passenger Transportation
1669 1649 Rail Travel
1670 1649 Road Trips
1671 1649 Sightseeing Tours and Activities
1672 1649 Spas
1673 1649 Timeshares
1674 1649 Travel Agents and Online Travel Services
1675 1649 Travel Insurance
1676 752 Web Services
1677 1676 Domain Services
1678 1676 Internet Providers
1679 1676 Web Hosting and Cloud Computing
`;
