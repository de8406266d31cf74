/** So many words of 512 give 45 bits, which at 600,000 rounds each is years of work for a strong machine. */
const HOW_MANY = 5

/** 512 short words, chosen to be told apart when they are read out; no two differ by one letter. */
export const WORDS: readonly string[] = `
  acorn actor after agree album alert alley almond amber anchor answer apple apricot apron arena armour arrow artist
  atlas attic autumn avenue awake baby bacon badge bagel baker balloon bamboo banana banjo banner barber barn basil
  basket bath beach beaver bicycle birch biscuit blanket blossom boat bonfire book border bottle bowl branch brave
  bridge bright brush bubble bucket budget buffalo bundle butter button cabbage cabin cactus camel camera camp canal
  candle canoe canvas captain carpet cart castle cave cedar chalk chapel charm cheese cherry chess chicken chimney
  church cider cinema circle city clarinet clay clever cliff climb clock cloud coach coast cobble cocoa coffee comet
  compass concert copper coral corner cotton cousin cradle crane crayon cricket crown cup curtain cushion cycle daisy
  dance decade delta dinner doctor dolphin donkey double dove dragon drawer dream drift drum duck dune eagle early
  earth echo edge elbow elder elephant eleven emerald empty engine evening event explore fable fabric factory falcon
  family farm feather fence fern ferry festival fiddle field fifty figure film finch finger fire fish flag flame fleet
  flute foam folder forest fork fossil fountain fox fresh friend frost fruit funnel galaxy garage garden garlic gate
  gentle giant giraffe glacier glass globe gold goose grape gravel green ground grove guitar habit hammer hammock hand
  happy harbour harvest hat hazel helmet hinge hobby hockey honey hood hotel house humble hundred iceberg igloo image
  indigo island ivory ivy jacket jaguar jasmine jelly jewel jigsaw join joke journey judge juggle juice jumper junior
  kayak kettle kind kitchen kite kitten kiwi koala ladder lake lantern lark later laugh laundry lawn leaf lemon lentil
  leopard letter library lilac lily linen lion little lobster lodge lotus lucky lunch magnet mango maple marble march
  margin market meadow melody melon mercury milk million mirror monday moon mosaic moss motor muffin museum music
  mustard napkin nature needle nest nickel nimble noodle north notebook nurse nutmeg oasis ocean october olive onion
  opera orange orbit orchard otter oven oyster paddle painter palace pancake panda paper parcel parrot party pasta
  patio peanut pebble pelican pencil penguin pepper piano picnic picture pigeon pilot pine pioneer planet plaster
  pocket poet pond poppy porch potato powder prairie pudding pumpkin puppet purple puzzle pyramid quality quarter
  quick quiet rabbit radio radish raft railway rainbow reef ribbon ripple river robin roof rope rosemary rubber ruby
  rug runner saffron salad salmon salt sandal satchel satin saucer scarf school science scooter season second seed
  seven shadow shelf shelter shield shore shovel silent silver simple sister sketch sleeve slipper smile smooth snow
  soccer sofa song spark sparrow spice spider spinach spoon spring square squirrel stable stamp star station stone
  story straw stream street student sugar summer sunrise sunset supper surf swan swift switch tablet talent tapestry
  target teacher teapot temple tennis tent theatre thimble thunder ticket tiger timber tomato topaz tower tractor
  treasure triangle trumpet tulip tundra turtle twig umbrella useful vanilla velvet village vinegar violet violin
  visit vivid volcano voyage waffle wagon walnut whisper whistle willow windmill window winter wisdom wolf wonder
  workshop world yard yellow yoga yogurt young zebra zero zigzag zipper
`
  .trim()
  .split(/\s+/)

/** A passphrase that nobody has thought of, from the platform's secure generator: each word is as likely as any other. */
export const suggestPassphrase = (): string =>
  Array.from(crypto.getRandomValues(new Uint16Array(HOW_MANY)), (number) => WORDS[number % WORDS.length]).join(' ')
