/**
 * Words of one family that rules of spelling can't connect, a line each: the verb and its forms, and what is
 * made of it. The first word gives the family its name.
 */
export const FAMILIES: string = `
arise arose arisen
bear bore borne birth born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled blood
blow blew blown
break broke broken breakage
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen choice
come came
creep crept
deal dealt
die died dead death
dig dug
do did done deed
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed food
feel felt
fight fought
find found
flee fled flight
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given gift
go went gone
grow grew grown growth
hang hung
have had
hear heard
hide hid hidden
hold held
keep kept
know knew known knowledge
lay laid
lead led
learn learnt
leave left
lend lent loan
lose lost loss
make made
mean meant
meet met
pay paid payment
prove proven proof
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen sight
seek sought
sell sold sale
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung song
sink sank sunk
sit sat seat
sleep slept
slide slid
speak spoke spoken speech
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen theft
stick stuck
sting stung
strike struck
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
win won winner
withdraw withdrew withdrawn
write wrote written
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
goose geese
life lives alive
wife wives
leaf leaves
half halves
high height
long length lengthen
strong strength strengthen
wide width widen
deep depth
broad breadth
warm warmth
hot heat
young youth
true truth
poor poverty
proud pride
wise wisdom
hungry hunger
angry anger
safe safety
certain certainty
analyze analyse analysis analyst
believe belief
compare comparison
conclude conclusion
decide decision
defend defence defense
describe description
destroy destruction
discover discovery
divide division
enter entrance entry
expand expansion
explain explanation
explode explosion
extend extension extent
invade invasion
maintain maintenance
marry marriage
permit permission
persuade persuasion
produce production
provide provision
receive receipt reception
reduce reduction
repeat repetition
resolve resolution
respond response
reveal revelation
satisfy satisfaction
solve solution
succeed success
suspect suspicion
`;
