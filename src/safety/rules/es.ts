import type { LanguageRules } from '../language-rules.ts';

const NEVER = 'no|nunca|jamas|sin|niega|niego|tampoco|ni|ningun|ninguna|nadie|nada de';

/** Spanish: how rules are written is told in `compile.ts`. */
export const es: LanguageRules = {
  words:
    'morirr=morir|vivirr=vivir|q=que|k=que|ke=que|qe=que|d=de|xq=porque|pq=porque|porq=porque|pork=porque|xk=porque|m=me|t=te|toy=estoy|toi=estoy|stoy=estoy|tan=tan|kiero=quiero|qiero=quiero|kero=quiero|qero=quiero|quero=quiero|kisiera=quisiera|qisiera=quisiera|kiere=quiere|qiere=quiere|kitarme=quitarme|qitarme=quitarme|akabar=acabar|aki=aqui|aqi=aqui|matarm=matarme|morirm=morirme|suicidarm=suicidarme|vibir=vivir|bivir=vivir|bibir=vivir|bibiendo=viviendo|vibiendo=viviendo|bivo=vivo|bivir=vivir|bida=vida|boy=voy|ayer=ayer|aser=hacer|acer=hacer|aserme=hacerme|acerme=hacerme|hacerm=hacerme|dao=dano|muxas=muchas|mxas=muchas|tmb=tambien|x=por|pa=para|sta=esta|stoi=estoy|nomas=solo|aguato=aguanto|aguantoo=aguanto|sobredocis=sobredosis|sobredosiss=sobredosis|desaparezer=desaparecer|desapareser=desaparecer|dispertar=despertar|despertarme=despertar|despertarse=despertar|morirse=morirse|maniana=manana|mañana=manana|oy=hoy|ojala=ojala|haci=asi|asii=asi|ahorita=ahora|matame=matame|iva=iba|avaces=aveces',
  joined: [
    ['me lo quiero', 'me quiero'],
    ['sui cid([a-z]+)', 'suicid$1'],
    ['des vivir', 'desvivir'],
    ['auto (lesi[a-z]+)', 'auto$1'],
    ['(hacer|matar|quitar|cortar|morir) (me|se)(?= (?:dano|la|los|de)| [,.?])', '$1$2'],
    ['(?:pero|sino|aunque|sin embargo|no obstante)', ','],
  ],
  known:
    'suicide suicidal suicides suicidality quitarse quitarte quitarle matarte matarle sentado sentida vivienda casado casada despedido desaparece desaparecen existen existia existio pastilla cansados',
  typos:
    'suicidio suicida suicidarme suicidarse suicidas matarme matarse morirme morirse quitarme desaparecer despertar despedida sobredosis pastillas autolesionarme desvivirme sentido esperanza viviendo cansado cansada existir',
  sets: {
    YEAR: '19[0-9]{2}|20(?:[01][0-9]|2[0-3])',
    KILL: 'matar|suicidar|ahorcar|colgar|desvivir|envenenar|ahogar|degollar|electrocutar|tirar por|cortar las venas|quitar la vida|quitar de en medio|pegar un tiro|dar un tiro|volar la cabeza',
    SELF: 'matar(?:me|se)|suicidar(?:me|se)|ahorcar(?:me|se)|colgar(?:me|se)|desvivir(?:me|se)|envenenar(?:me|se)|ahogar(?:me|se)|degollar(?:me|se)|(?:pegar|dar|meter)(?:me|se) un (?:tiro|balazo)|volar(?:me|se) (?:la cabeza|los sesos)|quitar(?:me|se) de(?:l)? (?:en )?medio|matandome|suicidandome|cortar(?:me|se) las venas',
    WANT: 'quiero|quisiera|quiere|quieren|quise|queria|querer|queriendo|quieras|deseo|desea|deseando|deseos de|gustaria|ganas de|prefiero|preferiria|prefiere|espero|necesito|pienso|pienso en|piensa en|pensando en|pensar en|pensado en|pensamientos de|ideas de|ansias de|ansio|anhelo|sueno con|rezo por|pido|voy a|va a|iba a|tengo que|mereceria|merezco|impulsos de|impulso de|a punto de|decidi|decidido a|decidida a|dispuest[oa] a|list[oa] para|intento|intente|tratar de|tratado de|trate de|planeo|planeando|plan para|plan de|pienso seriamente en|debo|deberia|hablado de|habla de|hablando de|amenaza con|amenazo con|obsesionad[oa] con|tentad[oa] de|forma de|formas de|manera de|maneras de|como|urgencia de|necesidad de',
    SELFAUX:
      'voy a|quiero|quisiera|pienso|puedo|deseo|queria|intente|intento|trate de|he intentado|iba a|podria|debo|deberia|tengo que|he querido|estoy por|acabo de|gustaria|quise|he tratado de|prefiero|vuelvo a|volvi a|estoy pensando en|dan ganas de|provoca',
    OTHERAUX:
      'quiere|va a|iba a|intento|queria|piensa|ha intentado|trato de|quiso|podria|puede|dice que|amenaza con|vaya a|quisiera|pueda|intenta|fuera a|haya querido',
    DIE: 'morir|morirme|morirse|estar muert[oa]|haber muerto|dejar de (?:existir|vivir|ser|estar|respirar)|dejara de existir|no (?:existir|vivir|estar|despertar|haber nacido|seguir|levantarme|estar aqui)|desaparecer|irme (?:de este mundo|para siempre|de esta vida|con (?:dios|mi))|partir de este mundo|dormir(?:me)? (?:para siempre|y no (?:volver|despertar)|eternamente)|dormir y ya no despertar|descansar (?:para siempre|en paz(?! (?:los|el|un))|eternamente)|acabar con todo|terminar con todo|la muerte|mi (?:propia )?muerte|estar bajo tierra',
    DIED: 'morir\\w*|muer[aoe]|muri\\w+|muert[oa]|despert\\w+|despiert[oae]|atropell\\w+|accidente|infarto|cancer|desaparec\\w+|desaparezc\\w+|estrell\\w+|choc\\w+|chocar\\w*|matar\\w*|mata|maten|mate|pasa algo|pase algo|pasara algo|cae el avion|cayera|rayo|vivir|vivo|existir|existier\\w*|camion|lleve|llevara|no estar|nacid\\w+|nazco|tiro',
    TIME: 'hoy|ayer|anoche|anteayer|esta (?:noche|semana|manana|tarde|madrugada)|este (?:mes|fin de semana|finde|ano)|(?:la|el) (?:semana|mes|noche|fin de semana|domingo|lunes|martes|miercoles|jueves|viernes|sabado)(?: pasad[oa])?|hace (?:poco|(?:un|una|dos|tres|cuatro|cinco|seis|pocos|unos|unas|pocas|[0-9]+) (?:hora|dia|semana|mes|noche)\\w*)|recientemente|otra vez|de nuevo|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|el mes pasado|manana|mañana|pronto|antes del? \\w+|hasta ahora',
    PILLS:
      'pastillas|pildoras|tabletas|medicamentos|medicinas|medicacion|insulina|somniferos|ansioliticos|comprimidos|clonazepam|paracetamol|capsulas|tranquilizantes|sedantes|antidepresivos',
    LIVE: 'vivir|viviendo|viv[oa]|existir|existiendo|estar (?:aqui|viv[oa]|en este mundo|mas aqui|ya aqui)|despertar|continuar(?= [,.?]| asi| viv[a-z]*| con (?:esto|mi vida|la vida))|esta vida|la vida|mi vida|vida|levantarme mas|seguir(?= [,.?]| asi| adelante| viv[a-z]+| aqui| luchando| sufriendo| respirando| en este mundo| mas(?= [,.?])| con (?:esto|mi vida|la vida|todo)| existiendo| de esta| intentando| fingiendo)',
    KIN: 'mis hijos|mis hijas|mi familia|mi hijo|mi hija|mi mama|mi papa|mi madre|mi padre|mis padres|mis papas|mi esposo|mi esposa|mi marido|mi mujer|mi pareja|mi perr[oa]|mi gat[oa]|mi herman[oa]|mis herman[oa]s|mis amig[oa]s|mis ninos|mis nietos|mi bebe|mi abuela|todos|todo el mundo|la gente|ellos|ella|nosotros|mi novi[oa]|mi mascota',
    REL: 'hij[oa]|herman[oa]|mama|papa|madre|padre|espos[oa]|marido|mujer|pareja|novi[oa]|amig[oa]|prim[oa]|ti[oa]|sobrin[oa]|abuel[oa]|niet[oa]|companer[oa]|vecin[oa]|cunad[oa]|nin[oa]|chic[oa]|adolescente|suegr[oa]|alguien|yerno|nuera|jef[ea]|alumn[oa]|paciente|ex|conocid[oa]|ahijad[oa]|hijastr[oa]|mami|papi|viej[oa]|familiar',
  },
  risks: {
    act: `
(?:me|se) (?:corte|corto|cortaba|abri|abrio)_1 (?:las venas|las munecas|los brazos)
(?:me|se)_1 (?:voy a|quiero|va a|quiere|quisiera|debo|quise|quiso) (?:pegar|dar|meter) un (?:tiro|balazo|disparo)
(?:casi|por poco) (?:salto|me tiro|me lanzo|me aviento|me arrojo|me cuelgo|me ahorco|me mato|me corto|lo hago)
(?:sobreviv\\w+|desde|tras|despues de)(?: a| de)? (?:un|mi|su|otro|una)_1 (?:intento|tentativa)(?! de (?:llamar|pagar|contactar))
(?:girar|giro|soltar|suelto|dirigir|mover)_1 volante
(?:que (?:dios )?(?:me|se (?:lo|la|nos)) (?:quite|lleve|recoja)(?: ya)?(?: la vida|;)|dios (?:se (?:lo|la)) lleve)
(?:voz|voces|cabeza|mente|demonios)_6 (?:salte|me (?:mate|muera|tire|lance|corte|ahorque|suicide)|matar\\w+|morir\\w*|lanzar\\w+|tirar\\w+|acabe con)
(?:nota|carta|mensaje|video)s?_5 despidiend\\w+
(?:tengo|tiene|con) (?:los )?medios (?:y|para)
(?:se|pense|pienso|pensado)_2 como (?:lo haria|lo voy a hacer|hacerlo|lo hare|morir\\w*)
(?:pistola|arma|cuchillo|navaja) (?:en|a|contra) (?:la|mi|su) (?:cabeza|cuello|boca|sien|pecho|garganta|muneca)
(?:cuant[oa]s?|que dosis|que cantidad)_5 (?:para morir\\w*|me mataria|para matarme|mortal para mi)
(?:tome|tomo|bebi|bebio|tomar|beber|trague)_1 (?:cloro|lejia|veneno|raticida|insecticida|desinfectante)
(?:publico|mando|envio|dejo|escribio|subio)_3 (?:despedida|despidiend\\w+|adios)
(?:actuar|cometer|llevar a cabo|llevarlo a cabo)_2 (?:mis (?:pensamientos|impulsos|ideas)|mi plan|suicid\\w+)
(?:despierto|desperte|levanto)_4 (?:decepcion\\w+|triste por|enojad\\w+|lamento|lamentando)_4 (?:viv[oa]|despert\\w+|aqui|despierto)
(?:dejen|dejame|dejenme|dejadme|dejar)_1 morir(?:me)?
(?:maten|matame|matenme|matadme)(?:me)?(?! el)
a (?:nada|punto|un paso|poco) de (?:tirar\\w+|matar\\w+|saltar|quitar\\w+|hacerlo|cortar(?:me|se)|acabar con|morir)
de (?:hoy|esta noche|este (?:fin de semana|mes|ano)|manana|esta semana) no paso
(?:compre|consegui|tengo|junte)_2 lo (?:necesario|que necesito)_1 para (?:hacerlo|matar\\w*|morir\\w*|acabar|irme)
tengo (?:las|todas las) pastillas_3 (?:mesa|mano|list\\w+|enfrente|frente|aqui)
(?:ir|voy|irme|irse) de (?:este mundo|esta vida)
(?:hoy|manana|esta) (?:es|sera) mi ultim[oa] (?:dia|noche)(?! de (?:trabajo|clases))
<SELF>(?! (?:de (?:risa|hambre|sueno|trabajo|calor|la risa)|trabajando|estudiando|entrenando|en el gimnasio|el tiempo|si falto|si llego))
(?:me|se) (?:<SELFAUX>)_1 (?:<KILL>)(?! de (?:risa|hambre|la risa))
se (?:<OTHERAUX>)_1 (?:<KILL>)
(?:<SELFAUX>)_1 (?:<KILL>)me
(?:mato|ahorco|suicido|cuelgo|desvivo)(?: y| ya|;)
me (?:mato|ahorco|suicido|cuelgo|desvivo|mate y|pego un tiro|doy un tiro|vuelo la)(?! (?:trabajando|estudiando|de risa|en el gym|en el gimnasio|haciendo|por llegar|a trabajar|de la risa|buscando|entrenando))
(?:que|voz|voces|cabeza)_4 me (?:mate|suicide|muera|salte|tire|ahorque|cuelgue|corte)
se (?:suicid\\w+|ahorco|ahorca|mate|cuelga|quiso matar)
(?:me|se|te) (?:quito|quite|quitase|quitara|quitado|quitarme|quitarse)(?: yo)? la (?:propia )?vida
(?:quitar(?:me|se)|quitandome|quitandose|arrebatarme|arrancarme|sacarme) la (?:propia )?vida
(?:me|se) (?:<SELFAUX>|<OTHERAUX>)_1 quitar la vida
(?:acab|termin)(?:ar|o|e|ando|ado|are|aria|ara)(?: ya| de una vez| por fin)? con (?:mi|su|la|esta)(?: propia| maldita| puta| miserable| triste)* vida
(?:acab|termin)(?:ar|o|e|ando|are)(?: ya| de una vez)* con (?:todo|mi (?:sufrimiento|dolor|existencia)|este (?:sufrimiento|infierno|dolor de vivir)|esto)(?:;| esta noche| ya| hoy| de una vez| para siempre| esto| y| manana)
(?:poner|pongo|ponerle|ponerse|pondre)(?:le)? (?:un )?fin a (?:mi|todo|esto|la|su|este sufrimiento)(?: vida| existencia|;| esto| sufrimiento| dolor)
(?:atent\\w+) contra (?:mi|su) (?:propia )?vida
(?:tirar|lanzar|aventar|arrojar|botar)(?:me|se)_2 (?:ventana|balcon|puente|azotea|edificio|vias|metro|tren|techo|carro|coche|camion|tejado|barranco|acantilado|vacio|piso|rio)
(?:me|se) (?:tiro|lanzo|aviento|arrojo|tire|tiraria|tirara|<SELFAUX> (?:tirar|lanzar|aventar|arrojar))_3 (?:ventana|balcon|puente|azotea|edificio|vias|metro|tren|techo|carro|camion|tejado|barranco|vacio|rio)
saltar?_4 (?:ventana|balcon|puente|azotea|edificio|vias|metro|tren|techo|tejado|acantilado|vacio)
(?:tengo|tiene|hay|con|ya tengo|ya tiene|hice|hago|haciendo|armado|tenia)(?: ya| todo)? (?:un|el|mi|su) plan(?:;| para (?:suicid\\w+|matar\\w+|quitar\\w+|morir\\w*|acabar\\w*|hacerlo|irme|esta noche)| y (?:una|la|un|el|se|ya|fecha|tengo|no)| de suicidio| suicida| hecho| listo| concreto)
(?:lo|todo)(?: ya)? (?:tengo|tiene)(?: ya)?(?: todo)? (?:planeado|decidido|planificado|pensado|preparado)(?! para (?:la|mi) (?:sesion|cita|viaje))
ya (?:lo )?(?:tengo|tiene)(?: todo)? (?:planeado|decidido|planificado|la soga|el arma|la pistola|la cuerda|las pastillas|el veneno|el metodo|la fecha y|fecha y|el dia y|el lugar)
ya (?:lo )?decidi(?:do)?(?:;| cuando| como| que dia| irme| que no)
(?:elegi|escogi|eleg\\w+|escog\\w+|fije|puse|puesto|decidi|tengo)(?: ya)? (?:el|la|una|un)_1 (?:dia|fecha|lugar|forma|metodo|manera|noche|puente|arbol)(?:;| y (?:como|la|el|hora|forma|lugar|metodo)| para (?:morir|hacerlo|irme|matar\\w+|acabar))
se (?:bien )?(?:como|cuando|donde)(?: y \\w+)?_2 (?:hacerlo|lo voy a hacer|lo hare|morir|matar\\w+)
(?:escri\\w+|deje|dejo|dejado|dejando|dejar|redact\\w+|hice|grabe|grabando|hizo|encontre|encontramos|preparando|lista|tengo)_5 (?:cartas?|notas?|mensajes?|video|audio)_2 (?:de despedida|de adios|despidiendo\\w*|para (?:<KIN>|cuando (?:no este|me muera|me vaya)))
(?:carta|nota|mensaje)s? (?:suicida|de suicidio|de despedida|de adios)
(?:tome|tomo|trague|trago|tomado|tragado|tomarme|tragarme|tomar|meti|ingeri|ingirio|tomara|tomando)_3 (?:todas|muchas|monton|frasco|bote|demasiadas|caja|cajas|punado|blister|entero|sobredosis|veinte|treinta|cuarenta|cincuenta|[2-9][0-9]|un monton)(?: (?:de|las|mis|sus|sus propias|entero|entera|completo|completa|todas))*(?: <PILLS>|;| para (?:dormir|morir)| el| hace| ayer| anoche)(?! (?:para (?:la|el|mi) (?:presion|tiroides|corazon|diabetes|dolor|colesterol)|al dia|diarias|cada|por la|todos los|recetad\\w+))
(?:tome|tomo|tuve|tuvo|sufri|intente|quiero|tras|despues de|desde|por|mi|hice|hizo|tomar|tomarme|pienso en|planeo|sobrevivi a)(?: una| otra| la| mi| su)? sobredosis
(?:guard|junt|acumul|ahorr|almacen|reun|escond|cont|recolect|colecc)\\w*_3 <PILLS>(?! (?:en (?:la|el|lugar|un)|a temperatura|donde|fuera|para (?:el viaje|la cita)))
(?:suficientes|bastantes)_1 <PILLS>(?! (?:para (?:el|la|este|esta|[0-9]|un|los)|al|hasta))|<PILLS> (?:suficientes|necesarias)(?:;| para (?!el|la|un))
(?:pistola|arma|soga|cuerda|navaja|escopeta|rifle|veneno|cuchilla|gillette|revolver|cuchillo)_7 (?:usarl[ao]|conmigo|mi cabeza|la cabeza|mirand\\w+|miro|cargada|pienso|boca|en la mano|list[ao]|matar\\w*|quitar\\w*|morir\\w*|acabar|me llama|suicid\\w+)
(?:compre|comprar|consegui|busque|mirando|miro|tengo (?:listo|lista|ya)|agarre|tome|escondi|buscando)_2 (?:pistola|soga|cuerda|navaja|escopeta|veneno|cuchilla|cuchillo)(?! para (?:el|la|los|mi))
si (?:no|esto)[a-z ,]{3,40} (?:lo hago|lo voy a hacer|lo hare|voy a hacerlo)
(?:intente|intento|trate de|he intentado|ha intentado|trato de)_1 (?:<SELF>|morir|quitar\\w* la vida|acabar con)
(?:dos|tres|varios|[0-9]|tuve|tuvo|hice|hizo|he tenido|un|mi|otro|ultimo|segundo|tercer|del|el|su|tras|despues de)(?: un| otro| mi| el| segundo| tercer| ultimo)? intentos?(?: fallido| reciente| grave| serio)?_3 <TIME>(?! de (?:llamar|pagar|contactar|enviar|dejar))
<TIME>(?: que)?_3 (?:tuve|tuvo|hice|hizo|mi|su) (?:un |otro |mi |el )?(?:ultimo |segundo )?intento(?! de (?:llamar|pagar|contactar|enviar|dejar))
mi (?:ultimo |segundo |tercer )?intento(?! de (?:llamar|pagar|contactar|enviar|dejar))
(?:metodo|forma|manera|modo)s?(?: mas)?_2 (?:rapid|facil|indolor|sin dolor|seguro|menos doloros)\\w*_2 (?:morir\\w*|matar\\w*|suicid\\w*|irse)
`,
    wish: `
(?:<WANT>)_1 (?:<DIE>)(?! (?:de (?:risa|hambre|sueno|sed|frio|calor|pena|verguenza|ganas|amor|curiosidad|aburrimiento|cansancio|la risa|la verguenza|envidia|celos)|por (?:conocer|saber|probar|verl|ir)|(?:el|la|los|las|est[ae]|mi|mis) (?!muerte)[a-z]+))
me (?:quiero|quisiera|queria|quiere|gustaria|dan ganas de|dieran ganas de|provoca|voy a dejar) (?:morir|desaparecer)(?! de (?:risa|verguenza|la|hambre))
se (?:quiere|queria|quisiera) (?:morir|ir de este mundo)
(?:deseo|quiero|busco|pido|anhelo|espero|pienso en|pienso mucho en|suplico) (?:la|mi) (?:propia )?muerte
(?:estar|estaria|estuviera|estarme|estuviese) (?:mejor )?muert[oa](?! de (?:cansancio|sueno|hambre|miedo|risa))
(?:mejor|prefiero|preferible|preferiria)_2 muert[oa]
(?:ojala|quisiera que|quiero que|espero que|pido que)(?: dios)?(?: ya)? (?:me|nunca|no|no me|yo|yo no|ya no)_3 (?:muera|muriera|muriese|mori|despertar\\w*|despierte|existier\\w+|existiese|naciera|nacid\\w+|haber nacido|desapareciera|desaparezca|maten|mataran|matara|atropell\\w+|estuviera|infarto|cancer|accidente|rayo)
ojala_6 (?:<DIED>)(?! en la)
(?:no|ya no|nunca|tampoco|ni)_1 (?:quiero|quiere|quisiera|quieren|queria|deseo|desea|puedo|puede|aguanto|soporto|tengo ganas de|tiene ganas de|tengo fuerzas para|merezco|me interesa|le interesa|me apetece|pienso|sirvo para|me gusta|me nace|vale la pena|tengo deseos de|me dan ganas de|encuentro ganas de|se como|hay razon para|se si quiero|se si pueda|se si puedo)(?: ni| ya| mas)?_1 (?:<LIVE>)(?! (?:sin|con (?:mi|mis|el|la|ellos|ansiedad|miedo|insomnio|depresion|panico|estres|dolor(?= [,.?]))(?! vida)|todo el dia|maread[oa]|cansad[oa]|tarde|temprano|cerca|lejos|en (?:esta|la|el|mi) (?:casa|ciudad|pais|barrio)|para (?:el|la)|el (?:lunes|martes)|de (?:noche|alquiler)|tomando|pagando))
(?:no|nunca|jamas|sin)(?: volver a| volviera a| quiero| quisiera)? ?(?:me )?(?:haber|hubiera|hubiese|habria) nacido
haber nacido
(?:quis\\w+|ojala|gustar\\w+|quier\\w+|espero|dormir\\w*|duermo|da igual|da lo mismo|importar\\w*|importa|prefer\\w+|prefier\\w+|rog\\w+|rueg\\w+|pid\\w+|mejor|deseo|rezo|acost\\w+|suen\\w+|cerrar los ojos)_7 (?:no|nunca|jamas)_2 (?:despert\\w+|despiert\\w+)(?! descansad)
(?:da igual|da lo mismo|no_1 (?:importa|importaria)|que mas da|no_1 molestaria|mejor|seria un alivio|estaria bien|me alegraria|alivio|aliviaria|me haria un favor|bendicion|paz|tranquilidad)(?: (?!cita|llamad)[a-z]+){0,6} (?:<DIED>)
(?:<DIED>)_5 (?:mejor(?= [,.?]| para)|alivio|me haria un favor|da igual|no_1 importaria|seria lo mejor|bendicion|me da lo mismo)
(?:atropell\\w+|me choque|me caiga|me de un infarto|me diera un infarto|me cayera)_6 (?:mejor|alivio|igual|feliz|descans\\w+)
(?:pienso|pensando|pensamientos|piensa|pensar|ideas|fantase\\w+|sueno|imagino|obsesion\\w*|rumi\\w+|imagenes|pensado)(?: (?:mucho|siempre|a veces|todo el tiempo|todos los dias|a diario|seguido|cada dia|constantemente|demasiado))?(?: en| de| con| sobre)? (?:la muerte|muerte|morir\\w*|mi (?:propia )?muerte|estar muert[oa]|mi (?:funeral|entierro)|no (?:estar|existir|despertar)|como seria (?:morir|no))
(?:la muerte|morir|morirme|estar muert[oa]) (?:es|seria|parece|suena|me parece)_3 (?:alivio|mejor|unic[oa]|salida|opcion|solucion|descanso|tentador\\w*|facil|bien|paz|respuesta)
(?:solucion|salida|opcion|alivio|descanso|respuesta|forma de descansar)_3 (?:es|seria)_1 (?:la muerte|morir\\w*|matar\\w*|estar muert[oa]|desaparecer)
(?:quiero|quisiera|gustaria|ganas de|necesito|poder|ojala pudiera|pienso en|mejor|podria|deseo|provoca|dan ganas de)_1 desaparecer(?! (?:el|la|los|las|est[ae]|mi|mis) )
(?:dejar|dejara|dejo|dejase|deje) de (?:existir|respirar|vivir)
(?:prefiero|preferiria|mejor) no (?:estar|existir|vivir|despertar|haber|seguir)
(?:no existir|no estar viv[oa]|no estar en este mundo|no seguir viv\\w+)
(?:no_1 (?:miedo|importa) (?:a |de )?(?:la muerte|morir\\w*))
(?:quiero|quisiera|necesito|solo quiero|ganas de|gustaria)_1 (?:dormir\\w*|descansar|irme|dormirme)_2 (?:para siempre|eternamente|en paz(?! (?:los|el|un))|y no (?:volver|despertar)|y ya no|de este mundo|de una vez por todas|sin despertar)
muert[oa] en vida
`,
    harm: `
(?:me|se) (?:rasguno|aran[oa]|muerdo|pellizco|pego|golpeo|quemo|jalo|rasco|pega|golpea|rasguna)_3 (?:hasta|sangr\\w+|pared|cuando|moret\\w+|a proposito)
(?:cortar|lastimar|herir|danar|quemar|golpear|autolesionar|aranar|castigar|rasgunar|hacer)(?:me|se)(?: a (?:mi|si) mism[oa])?(?! (?:el pelo|las unas|el cabello|una|un|la|el|los|pruebas|analisis|examen\\w*|estudios|ver|esto|mas|cargo|preguntas|a la idea|efecto))(?: dano| cortes| algo|;| otra vez| de nuevo| anoche| los brazos| las piernas| las munecas| la piel| y| cuando| para| con| a proposito| todos| por)
hacer(?:me|se) (?:mucho )?(?:dano|cortes)(?! (?:en|a (?:la|el|los) (?:espalda|rodilla|higado|rinon\\w*)))
(?:me|se) (?:hago|hice|hace|hizo|haga|hare|haria|he hecho|ha hecho|estoy haciendo|esta haciendo|vuelvo a hacer|volvi a hacer|hiciera|va a hacer|voy a hacer|quiero hacer|quiere hacer|puedo hacer|pueda hacer)_1 (?:dano|cortes|heridas|algo malo)
(?:me|se) (?:corto|corta|estoy cortando|esta cortando|he cortado|ha cortado|cortaba|quiero cortar|quiere cortar|volvi a cortar|vuelvo a cortar|corte|lastimo|lastima|quemo|quema|golpeo|autolesiona|autolesiono|lastime|queme|estoy lastimando|esta lastimando|autolesionaba|araño|arano)(?! (?:el (?:pelo|cabello)|la (?:luz|llamada|senal|conexion|comunicacion)|las unas))(?:;| a (?:mi|si) mism[oa]| la cabeza| contra| los brazos| el brazo| las piernas| las munecas| la piel| otra vez| de nuevo| anoche| cuando| para| con| todos| desde| por| y| casi| cada| a diario| a proposito)
(?:haciendome|haciendose|haciendo) (?:mucho )?dano
(?:cortandome|cortandose|lastimandome|lastimandose|quemandome|quemandose)
(?:volvi|vuelvo|volver|vuelto|recai|recaida|impulsos?|ganas|necesidad|dejar|parar|puedo)_2 (?:a|de|en|con) (?:cortar(?:me|se)?|lastimar(?:me|se)|los cortes)(?! (?:el|la) )
`,
    personal: `
(?:soy|estoy|siento|sigo|me siento|esta|es|sintiendo\\w*|ando|estado|vuelto)(?: [a-z]+){0,2} suicidas?(?! y )
(?:tengo|tiene|tuve|tuvo|he tenido|ha tenido|con|sufro|sufre|mis|mi|sus|su|estas|vuelven|volvieron|aparecen|quitan?|quitar\\w*|quiten|ayud\\w+ con|controlar)(?: [a-z]+){0,3} (?:ideas|ideacion|pensamientos|impulsos|tendencias|deseos|crisis|intentos?)(?: [a-z]+)? (?:suicid[a-z]+|de (?:suicidio|muerte|morir|matarme))
(?:pienso|pensando|piensa|pensar|pensado|considero|considerando|planeo|planeando|contemplo|quiero|quiere|obsesionad[oa]|hablo|habla|hablado|intent\\w+|idea|ideas|opcion|cerca|borde|pensamientos)_3 (?:en|de|del|el|con|al|sobre) (?:el )?suicid[a-z]+
(?:el )?suicidio (?:es|parece|seria|me parece|como)_3 (?:unic[oa]|opcion|salida|solucion|respuesta|mejor|mente)
intentos? de suicidio_5 <TIME>
<TIME>(?: [a-z]+){0,4} (?:intento|intente)(?: de)? suicid[a-z]+
`,
    noun: `
suicid(?!e |es |al )[a-z]+
autolesi[a-z]*
(?:ideacion|ideas) de muerte
muerte asistida|eutanasia
desvivir[a-z]*
`,
    state: `
(?:si|que) yo (?:faltara|falte|falto|me fuera)(?= [,.?]| todos| mis| mi)
no_1 (?:veo|tengo|queda|hay) nada (?:por delante|adelante|en mi futuro|bueno para mi)
(?:quis\\w+|ojala|gustar\\w+|esper\\w+|rezo|pido)_4 corazon_3 (?:par\\w+|deten\\w+|detuv\\w+|fall\\w+|dejara)
no_1 puedo_1 con (?:esta carga|este peso|tanto peso|esta cruz)
lo ultimo que_3 (?:intent\\w+|prueb\\w+|probar)
(?:sigo|estoy) viv[oa]_1 por (?:<KIN>)
quien(?:es)? se (?:queda|quedan|quede|queden)_1 con mis
sol[oa] con mis (?:propios )?(?:pensamientos|ideas)
no me necesitan?(?= [,.?])
(?:cambiaria|pasaria|importaria)_2 si (?:yo )?(?:no estuviera|me muriera|muriera|desapareciera|me fuera)
(?:la|mi) vida_1 (?:no|ya no)_1 (?:importa|interesa|vale|gusta|llena)
mejor (?:que no este|no estar|si no estoy|seria no estar)(?= [,.?]| aqui| en)
cerrar los ojos_2 (?:para siempre|no (?:abrir\\w*|volver\\w*)|ya no)
si (?:me muero|me muriera|muero|me mato)_3 (?:no pasa nada|nadie|que mas da|mejor|no importa)
(?:gustaria|quisiera|quiero|ojala|necesito|deseo)_1 que(?: ya)?(?: todo| esto| todo esto)?(?: ya)?(?: se)? (?:acabara|terminara|termine|acabe|pare|parara)(?: todo| esto| ya)*(?= [,.?])
(?:acabar|terminar) con (?:este|el|mi|tanto) (?:dolor|sufrimiento) (?:de una vez|para siempre|ya|hoy)
no_2 (?:tengo|queda|hay) nada que perder(?= [,.?])(?! con)
no_2 queda (?:nadie|nada) (?:ni|y) (?:nada|nadie)
despues de (?:esto|ustedes|este tratamiento)_2 (?:no hay|no queda|se acabo|no se|me rindo|nada)
pronto_2 (?:descansare|habra terminado|terminara|se acabara|acabara|dejare de|me ire|estare en paz|no sufrire)(?! (?:el|la|mi) )
no_1 (?:creo|pienso|espero|voy a)_1 (?:llegar|pasar|durar|vivir)_2 (?:fin de ano|navidad|manana|manana mismo|los [0-9]+|mi cumpleanos|mucho|mas alla)(?! (?:a tiempo|en))
no (?:voy a|creo que vaya a|pienso) (?:estar|durar|seguir)_1 (?:mucho(?: tiempo)? mas|por mucho tiempo|mas tiempo)(?= [,.?]| aqui| con)
dejarme ir(?= [,.?]| para| de)
(?:soltar|dejar|abandonar) (?:la|esta|mi) vida(?= [,.?])
no (?:estoy|me siento|esta) a salvo(?= [,.?]| conmig[a-z]+| sol[oa]| de mi| en casa)
no_2 (?:veo|encuentro|hallo|tiene)_1 (?:caso|chiste|objeto|razon) (?:a|en|de)?_1 ?(?:vivir|la vida|seguir(?= [,.?]| viv)|nada|existir|mi vida)
(?:nada|nadie) me (?:ata|retiene|detiene|queda aqui)
(?:esperando|espero) (?:a )?(?:la muerte|morir\\w*|mi muerte|el final|que me llegue la (?:hora|muerte))
(?:no volveran|no volveras|no van a volver) a (?:verme|saber de mi|oir de mi)
(?:no (?:volveran|volveras|sabran)|nunca mas)_3 de mi(?= [,.?])
(?:ya no|dejare de|no) (?:sere|ser|voy a ser|seguire siendo) un (?:problema|estorbo|peso|carga)
ultima vez que (?:me (?:ven|ves|veran|vean)|les (?:escribo|hablo)|los veo|te veo)
(?:mi|la) vida (?:ya )?(?:no tiene|perdio|no vale|carece|se acabo|termino|esta acabada|es un infierno)
unica (?:salida|solucion|opcion|forma)_3 (?:queda|veo|hay|para mi|morir\\w*|desaparecer|irme)
(?:no le temo|no tengo miedo|ya no temo) a (?:la muerte|morir\\w*)
(?:perdiendo|perdi) la (?:batalla|lucha|guerra)(?! (?:con|contra) el seguro)
(?:no (?:pertenezco|encajo) (?:a|en) este mundo|sobro en (?:este mundo|esta (?:casa|vida|familia)|todos lados))
(?:no se|quien sabe) cuanto (?:mas|tiempo)_3 (?:aguant\\w+|pued\\w+|resist\\w+|soport\\w+|sigo|dure|voy a (?:aguantar|poder|durar))
(?:por|gracias a) (?:ellos|el|ella|mis hijos|mi hij[oa]|mi mama) (?:sigo|estoy|aguanto|vivo)_1 (?:aqui|viv[oa]|viviendo)?
nunca (?:voy a (?:estar bien|mejorar|ser feliz|salir de esto)|va a (?:mejorar|cambiar))
envidi[oa]_2 (?:los muertos|los que (?:ya )?(?:murieron|no estan|se (?:fueron|murieron))|muert[oa]s?)
(?:la|una) (?:muerte|idea de morir)_2 (?:tranquiliz\\w+|consuel\\w+|alivi\\w+|no (?:suena|me parece) mal|da paz)
(?:estoy|quede|vivo)_1 muert[oa] por dentro
(?:vivir|la vida|seguir|todo|existir|viviendo|mi vida)_3 (?:no|ya no)_2 (?:tiene|tenga|veo|encuentro|hay)_1 sentido
(?:fueron|van|acabaron|quitaron|han ido|acaban|perdi|perdieron|quedan|quitan)_2 (?:las )?ganas de (?:vivir|seguir viviendo|todo)
si (?:yo )?(?:no existiera|me muriera|desapareciera|no estuviera|me muero|muriera)(?: ,)?_5 (?:mejor|felices|feliz|tranquil\\w+|igual|nadie|bien|facil|alivio)
(?:nadie me necesita|hago falta a nadie|no hago falta|importo a nadie)
(?:solo|siempre|nomas) estorbo
no_1 (?:deberia|merezco|tendria que|tenia que) (?:estar viv[oa]|vivir|existir|haber (?:nacido|sobrevivido)|seguir viv\\w+)
(?:debi|deberia|tendria que|debia|tuve que|hubiera|debieron)_1 (?:haber(?:me)? )?(?:morir\\w*|muerto|sido yo|dejarme morir|estar muert[oa])
que (?:pare|termine|acabe|cese)_1 (?:el|este|mi|todo el|tanto) (?:dolor|sufrimiento)(?: para siempre|;| ya)
descansar de (?:todo|esta vida|la vida|vivir|este mundo|una vez)
paz_2 (?:definitiva|eterna|final|para siempre)
para mi_1 es (?:muy |demasiado )?tarde
(?:regal\\w+|don(?:o|e|ando|ado|ar)|repart\\w+)_1 tod[oa]s? (?:mi|mis|su|sus) \\w+
no (?:quiero|puedo|debo)_1 (?:quedar\\w+|estar) sol[oa](?: hoy| esta noche| ahora)
(?:deje|dejado|dejar|no) (?:de )?(?:tomar|ponerme|inyectarme|tomo)_2 (?:insulina|medicina|pastillas|medicamentos|dialisis|tratamiento)(?: ,)?_2 (?:ya que|para que|que mas da|no me importa|da igual|a ver si)
(?:senor|dios|diosito|virgencita|padre)(?: mio)?(?: ,)?_1 (?:llevame|recogeme)
(?:mejor|mejores|felic\\w+|feliz|tranquil\\w+|bien|aliviad\\w+|descansari\\w+|alivio|ganari\\w+|viviri\\w+|facil)_4 (?:sin (?:mi|el|ella)(?:;| y| que| pero| de| aqui| en)|si (?:yo )?(?:ya )?no (?:estuviera|estuviese|existiera|estoy|viviera|hubiera|este)|si (?:yo )?(?:me muero|me muriera|me fuera|desapareciera|muero|muriera|me mato|me muera)|cuando (?:yo )?(?:me muera|no este|me vaya|muera))
(?:mundo|todos|familia|hijos|gente|vida)_5 sin mi(?= [,.?])
(?:soy|siento|ser|siendo|sea|fui|solo|convertid[oa] en|volvi|considero|siente|sintiendome|dice que es|cree que es)_2 (?:un|una|la|otra|solo|mas que)?_1 ?(?:carga|estorbo|lastre|desperdicio|basura|peso(?= [,.?]| para| muerto))(?! (?:de trabajo|economic|viral))
nadie_1 (?:extranari\\w+|echari\\w+|notari\\w+|llorari\\w+|va a extranar|va a notar|se daria cuenta|se va a dar cuenta|lloraria|sentiria mi)
a nadie le (?:importo|importaria|importa si|hago falta)
(?:no|ni|sin|ningun|perdi\\w*|poco|ya no|nada|dejo de|deje de)(?: (?!no)[a-z]+){0,4} sentido(?:;| a (?:nada|la vida|vivir|esto|mi vida|seguir|mi existencia|todo)| vivir| seguir(?:;| viv[a-z]*| asi| adelante| luch[a-z]*)| la vida| nada| existir| continuar| mi vida| estar| de vivir| en (?:vivir|seguir|la vida|mi vida))
(?:que|cual es el) sentido_2 (?:vivir|seguir(?= [,.?]| viv[a-z]*| asi| adelante| luch[a-z]*)|todo|la vida|nada|mi vida|esto(?= [,.?])|existir|continuar(?= [,.?])|levantar\\w+)
(?:para que|pa que)_1 (?:seguir(?= [,.?]| viv[a-z]*| asi| adelante| luch[a-z]*| inten[a-z]*)|vivir|sigo|vivo|existo|existir|luchar|levantarme|continuar(?= [,.?])|naci|seguir intentando)
(?:no|ninguna|sin|ni)(?: [a-z]+){0,3} (?:salida|escapatoria)(?:;| para| a (?!la calle)| de esto| y| en mi vida)
callejon sin salida
(?:no|sin|perdi\\w*|perdid\\w+|quedan?|falta\\w*|quit\\w+|pocas|ni)_3 (?:ganas|deseos|voluntad|ilusion|fuerzas?|energia) (?:de|por|para) (?:vivir|seguir(?= [,.?]| viv[a-z]*| aqui| adelante| asi| luch[a-z]*| con (?:todo|la|esto|mi vida))|estar viv[a-z]*|despertar|existir|luchar|continuar(?= [,.?])|la vida|estar aqui|nada mas en la vida)
(?:no|sin|ningun\\w*|ni|perdi\\w*|queda\\w*)_3 (?:motivos?|razon|razones|proposito|fuerzas?|nada|nadie|porque|por que) (?:para|por|de) (?:seguir(?= [,.?]| viv[a-z]*| aqui| adelante| asi| luch[a-z]*| con)|vivir|la que (?:vivir|seguir|luchar)|quien (?:vivir|seguir|luchar)|lo que (?:vivir|seguir|luchar)|estar (?:aqui|viv[oa])|levantarme|existir|luchar|continuar(?= [,.?])|que vivir|que seguir|despertar)
(?:nada|algo) por (?:lo )?que (?:vivir|seguir|luchar)
(?:no hay|no veo|no tengo|sin|ni|ya no hay|no existe|perdi|he perdido|no me queda|perdido|no queda|no encuentro)(?: ya| ningun| ninguna| mas| toda| la| toda la| un)* (?:futuro|esperanzas?|remedio|solucion|vuelta atras|luz|escapatoria|consuelo|arreglo)(?:;| para mi| en (?:mi|la) vida| y| ni| de nada| alguna| por ningun| al final| que)(?! (?:forma de pago|turno))
(?:nada|ya nada)_1 (?:importa|vale la pena|tiene (?:sentido|solucion|remedio)|va a (?:mejorar|cambiar)|me queda|me ata|me ilusiona|mejora)(?! (?:de dinero|para pagar))
(?:no|ya no)_2 queda nada(?:;| por| en| mas)
(?:la|esta|mi) vida_2 (?:no|ya no|nunca)_1 (?:vale|merece|me interesa|tiene|sirve)(?! (?:seguro|cobertura))
(?:no|ya no)_2 (?:vale|merece) la pena(?:;| vivir| seguir(?= [,.?]| viv[a-z]*| asi| luch[a-z]*)| nada| la vida| mi vida| esta vida| estar| existir| luchar| continuar(?= [,.?])| seguir intentando)
(?:pronto|ya|manana|para entonces|dentro de poco)_3 no_1 (?:estare|voy a estar|este aqui|existire|voy a existir|voy a molestar|los molestare)(?:;| aqui| con (?:ustedes|vosotros)| en este mundo| viv[oa]| para| mas)(?! (?:la proxima|en (?:la|julio|agosto|casa)|el|disponible|para la (?:cita|llamada)))
(?:cuando|si|para cuando) (?:lean|leas|lea|leen|lees|vean|reciban|recibas|encuentren) (?:esto|este mensaje|esta carta)
(?:cuando|si|despues de que|una vez que) (?:yo )?(?:ya )?(?:no este|me haya ido|me vaya de este|no estuviera|me muera|este muert[oa])(?:;| aqui| mas| quien| cuid| dig| mis)(?! en casa)
(?:cansad[oa]|hart[oa]|agotad[oa]|canse|aburrid[oa]|hastiad[oa]|fatigad[oa]|canso|hasta (?:el gorro|la madre|las narices))_1 de_1 (?:vivir(?! (?:con|en|lejos|cerca|de|sol[oa]|aqui))|la vida|esta vida|existir|estar viv[oa]|sufrir|luchar(?! (?:con|contra))|mi vida|respirar|todo(?= [,.?]| y)|estar aqui(?= [,.?])|seguir(?= [,.?]| viv[a-z]*| adelante| asi| luch[a-z]*| intent)|este mundo|mi existencia|vivir asi|ser una carga|fingir)
(?:ya )?no (?:puedo|aguanto|doy|soporto|resisto|pude|puede|aguanta|da|doy para|estoy para)(?: ya)? mas(?:;| con (?:mi vida|todo|esto|la vida|nada|esta vida)| asi| de todo| de vivir| y| quiero| me| en (?:esta|la) vida| ya| estoy| siento)
ya no (?:puedo|aguanto|doy|soporto|resisto)(?:;| esta vida| vivir| y| con (?:esto|todo|la vida|mi vida|tanto)| mas| el dolor(?= [,.?])| este dolor(?= [,.?])| seguir)
no (?:aguanto|soporto|tolero|puedo con) (?:esta vida|vivir|la vida|mi vida|estar viv[oa]|existir|un dia mas|otro dia|mi existencia|seguir viv\\w+|tanto dolor|tanto sufrimiento|todo esto|el peso de)
hasta aqui (?:llegue|llego|he llegado)
quiero que_1 (?:todo(?: esto)?|esto|mi vida|la vida|el sufrimiento|mi sufrimiento)(?: ya)?(?: se)? (?:termine|acabe|pare|termine ya|finalice|desaparezca)
que (?:ya )?(?:se )?(?:termine|acabe|pare|terminara|acabara)(?: ya| de una vez| por fin| por favor)* (?:todo(?= [,.?]| esto| ya| de| para)|esto(?= [,.?]| ya| de| para)|mi vida|la vida|mi sufrimiento|est[ea] (?:sufrimiento|dolor(?= [,.?])|tormento|infierno|martirio|calvario|pesadilla|vida)|de una vez(?= [,.?])|el sufrimiento|para siempre)
(?:no|ya no) (?:quiero|puedo|voy a|pienso|quiere|puede|deseo)_1 (?:sufrir|luchar|pelear|seguir|continuar)(?:;| mas(?= [,.?])| asi| luchando| sufriendo| adelante| viv\\w+| intentando)
(?:regal\\w+|repart\\w+|don(?:o|e|ando|ado|ar)|vend\\w+|deshac\\w+|deshic\\w+|deshiz\\w+|entreg\\w+)_1 (?:de )?(?:todas )?(?:mis|sus|todas|todo)(?: mis| sus| lo| sus| las)? ?(?:cosas|pertenencias|ropa|ahorros|libros|lo que|joyas|muebles|;| a mis| a sus)
(?:regal\\w+|entreg\\w+|dio|di)_2 (?:perr[oa]|gat[oa]|mascota|guitarra|reloj|coleccion|anillo|carro|moto)_12 (?:necesit\\w+|despid\\w+|preocup\\w+|adios|despedi\\w*|raro|miedo)
(?:hice|escribi|firme|haciendo|actualice|redacte|hizo|cambie|arregle)_1 (?:mi |el |su )?testamento
(?:me|se|nos)(?: ya| estoy| esta| anda| ando| andan| estan| fui| he| ha| quiero| quiere| voy a| va a| vino a)? ?(?:despedi|despidio|despido|despide|despidiendo|despedido|despedir)_1 (?:de|por|para) (?:<KIN>|siempre|la vida|este mundo|mensaje|mis|sus|su familia|sus hijos|su mama|todas|cada uno|vosotros|ustedes)(?! (?:terapeuta|trabajo|jef[ea]|psiquiatra|companeros de trabajo))
(?:despidiendome|despidiendose|despedirme|despedirse)_1 (?:de|por|para) (?:<KIN>|siempre|la vida|este mundo|mis|sus|su familia|ustedes)(?! (?:terapeuta|trabajo|jef[ea]|psiquiatra))
(?:este|esta|esto|es)(?: [a-z]+){0,2} (?:mi|un|una|su)(?: ultim[oa])? (?:adios|despedida)
(?:adios|hasta siempre)(?: a)? (?:todos|mundo|para siempre|vida|a todos|mundo cruel|a la vida)
(?:ultima|unica) (?:esperanza|oportunidad|carta|opcion|bala)_6 (?:despues|si no|luego|se acabo|me rindo|ya no|no se que)
si_1 (?:esto|la ketamina|este tratamiento|el tratamiento|no|nada|ustedes|tampoco)_3 (?:funciona|sirve|resulta|ayuda\\w*|falla|fracasa|func\\w+|ayudan|sale bien)[a-z ,]{0,30} (?:me queda nada|no_2 queda nada|me rindo|se acabo|se acaba|no se que (?:voy|hare|mas|hacer)|hasta aqui|no hay (?:mas|nada|otra|plan)|no voy a|ya no (?:quiero|puedo|se|hay)|me voy|acabo con|no tengo plan|no tengo (?:mas|otra|nada)|no sigo|tiro la toalla|es el fin|adios|me mato|no respondo)(?! (?:a (?:pagar|seguir pagando)))
tarde para (?:mi(?= [,.?])|nosotros|salvar\\w+|ayudar\\w+|que me ayuden)
doy por vencid[oa]
(?:tir\\w+) la toalla
(?:dios|senor|virgen|diosito|jesus|muerte|cielo|senorcito|padre celestial)_6 (?:me (?:lleve|lleves|lleva|recoja|recojas|quite la|llame|llevara|mate|saque de este)|llevame|llevarme|recogeme|recogerme|se acuerde de mi|se apiade|me quiera llevar)(?! (?:a casa|al medico|por buen))
(?:que ya me lleve|llevame ya|llevame contigo|que me lleve (?:dios|la muerte|el senor|el diablo|la huesuda))
(?:irme|reunirme|estar|encontrarme|juntarme)_2 con (?:dios|el senor|mi [a-z]+ (?:en el cielo|que (?:murio|fallecio|se fue))|mi difunt[oa])
no (?:me |se )?(?:siento|siente|estoy|esta|es|estaria)_1 segur[oa]_3 (?:sol[oa]|conmig\\w*|esta noche|en casa|estando|de mi|quedarme|quedando\\w*|si me quedo|a solas)
no (?:me |se )?(?:fio|confio|fia|confia) (?:de|en) (?:mi|si)(?: mism[oa])?(?= [,.?]| si| esta| sol| cuando| para| estando| a solas| cerca)
(?:miedo|temo|asusta|preocupa|temor|panico)(?: de| a| por| que)*_2 (?:lo que_2 (?:pueda|podria|puedo|puede|hacer|haga|hare|sea capaz)(?: de)?(?: hacer(?:me|se)?|;)|(?:hacer|haga|cometer|hacerme|hacerse)_2 (?:locura|tonteria|algo|dano|estupidez|barbaridad))
(?:hacer|haga|cometer|hago)(?:me|se)? (?:una|alguna|cualquier) (?:locura|tonteria|estupidez|barbaridad|desgracia)
(?:hacerme|hacerse) algo(?= [,.?]| malo| esta| hoy)
(?:no|ni) (?:quiero|puedo|debo|deberia|puede|debe)_1 (?:estar|quedar\\w*) sol[oa](?: esta noche| conmig\\w*| con mis (?:pensamientos|ideas)| ahora)
miedo (?:de|a) (?:mi mism[oa]|mis (?:propios )?(?:pensamientos|impulsos)|mi propia (?:mente|cabeza))
(?:soltar|suelto|solte|soltara) el (?:volante|timon|manubrio)
(?:dar|doy|pegar|girar) (?:un )?volantazo
(?:estrellar(?:me|se)|estrellar (?:el|mi) (?:carro|coche|auto)|chocar (?:el|mi) (?:carro|coche|auto)|tirar el coche|sacar el coche|salirme de la carretera)(?! el celular)
(?:cruzar|cruzo) (?:la calle )?sin mirar
(?:mirando|miro|veo|paso por|subo|asomo|parado|parada|acerco|cruzo)_3 (?:puente|vias|balcon|azotea|anden|tren|metro|ventana|borde)_6 (?:pienso|saltar|tirar\\w*|imagino|facil|ganas|solo|paso)
unic[oa]s? (?:razon|motivo|razones)(?: por (?:la|el) que)?_1 (?:sigo|vivo|estoy viv[oa]|no me he|no lo he|me levanto|aguanto|no lo hago)
si no (?:lo|me) (?:hago|he hecho|he matado|mate|mato|he ido)_1 es por
(?:esto|asi|vivir asi) no es (?:vida|vivir)(?= [,.?])
(?:para|por) que (?:me )?(?:perdonen|recuerden|cuiden)_4 (?:cuando|despues|hijos|adios)
(?:perdonenme|perdoname|perdon)_3 (?:por todo|por lo que (?:voy|hare|vaya))
(?:cuiden|cuida|cuidame|cuidenme|encargo)_1 (?:de |a )?(?:mis|mi)_3 (?:cuando|si no estoy|por mi|si me pasa)
gracias por todo_1 (?:ya|adios|me voy|hasta siempre|es tarde)_3(?= [,.?]| para mi)
(?:vivir|existir|la vida) (?:es|se (?:me )?(?:ha vuelto|hace|volvio))_2 (?:tortura|infierno|insoportable|imposible|castigo|carga|suplicio|pesado|doloroso)
(?:la vida|vivir|existir)(?: me)? (?:pesa|duele)(?! (?:la|el) )
(?:duele|cuesta|cansa|pesa)_2 (?:vivir|existir|estar viv[oa]|seguir viv\\w+|respirar)
(?:quiero|quisiera|necesito)_1 (?:que (?:el|este|mi) (?:dolor|sufrimiento)|que el dolor)_1 (?:pare|termine|acabe|cese)(?:;| ya| para siempre| de una vez| por favor)
(?:no|ni)_1 (?:veo|imagino|visualizo|me veo) (?:vivi[a-z]+|viv[oa]|llegando|en el futuro|un futuro|futuro|manana|el (?:ano|mes) que viene|mas alla)
(?:no|ni)_2 (?:llegare|llego|voy a llegar|pasare|paso|pase|llegue)_1 (?:a|de) (?:manana|fin de (?:mes|ano|semana)|navidad|esta noche|la semana|hoy|mi cumpleanos)(?! (?:a tiempo|con el pago))
(?:igual|da|importa)_2 (?:vivir o morir|si vivo|si muero|si sigo viv[oa]|estar viv[oa] o)
`,
    weak: `
(?:lo (?:hago|voy a hacer|hare|haria|va a hacer|hara)|voy a hacerlo|me voy a ir|hacerlo)_1 (?:hoy|esta noche|manana|este|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|ya|pronto|antes|en (?:mi cumpleanos|navidad))(?! (?:online|pago|tramite))
(?:hoy|esta noche|manana|este fin de semana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|pronto|ya)(?: mismo)?(?: ,)? (?:lo hago|lo voy a hacer|lo hare|voy a hacerlo|se acaba todo|acabo con todo|me voy para siempre|todo se acaba|todo acaba)(?! (?:online|por|el|la|con))
unic[oa]_1 que_1 (?:mantiene|ata|detiene|frena|sostiene|impide|hace seguir|sujeta|salva|mantienen|detienen|atan|aferra|hace quedarme|evita|da fuerzas)(?! de (?:pagar|reservar|pedir|empezar))
(?:si|de) no (?:fuera|es|fuese|ser|hubiera sido|tuviera|existiera)_1 (?:por )?[a-z ,]{0,40} (?:no estaria|ya me|ya no|habria|hubiera|estaria muert|lo haria|lo habria|me habria|no seguiria|no viviria)
(?:sigo|seguir|estoy|vivo|aguanto|continuo|respiro|resisto)_1 (?:aqui|viv[oa]|viviendo|adelante|respirando|en pie)?(?: ,)? ?(?:solo|solamente|unicamente|nada mas|gracias) (?:por|porque|a) (?:<KIN>|mis|mi|que|no|ellos)
(?:solo|solamente|unicamente|apenas) (?:sigo|estoy|vivo|aguanto|continuo)_1 (?:aqui|viv[oa]|viviendo)?_1 ?(?:por|porque|gracias)
(?:me|ya me|nos|yo me) (?:rindo|rendi|he rendido|voy a rendir|quiero rendir|estoy rindiendo|rendiria)
(?:es|son|eres|seria|sera|seran|como)_1 (?:mi|nuestra|su|la|nuestro) (?:ultim[oa]|unic[oa]) (?:esperanza|oportunidad|opcion|carta|alternativa|salida|bala|recurso|intento|cosa que me queda|que me queda)(?! (?:de|para) (?!vivir|seguir|salir|sobrevivir|estar bien|sentirme))
(?:todo|ya todo) me da (?:igual|lo mismo)
demasiado tarde(?= [,.?])
(?:rendirme|rendirse)(?:;| del todo| con la vida)
(?:deje|dejo|dejar|dejando|dejado|puse|poner|poniendo|tengo|arregl\\w+|orden\\w+)_2 (?:papeles|asuntos|testamento|mis cosas|mis cuentas|todo)(?: ya)? (?:en orden|arreglad\\w+|resuelt\\w+|al dia|por si|listo (?:para cuando|por si)|y me despedi)(?! (?:para (?:el|la)|del seguro))
(?:llegue|he llegado|estoy|llego) (?:al|en el|a mi) (?:final|limite|tope|fin)(?= [,.?]| de mis)
(?:la|lo|las|los|me)_1 (?:voy a|va a) (?:necesitar|hacer falta)(?= [,.?]| mas)
(?:ya no|pronto)_4 (?:molestias|molestar|dar lata|dar problemas|ser (?:una )?carga|molestare)
aguanto_1 por (?:<KIN>)
(?:le|les) (?:busque|encontre|consegui) (?:casa|hogar|familia)_1 a (?:mi|mis) (?:gat[oa]s?|perr[oa]s?|mascotas?)
gracias por (?:intentarlo|quererme|haberme)
`,
  },
  negation: {
    before: `(?:${NEVER})(?: [a-z0-9]+){0,6}`,
    breaks:
      'a nada de|por nada|(?:prometer|prometo|jurar|garantizar|asegurar) que no|(?:tratando de|trato de|intento|intentando|para|a|por|prometi|razones para|como) no|no (?:lo )?se|no puedo (?:parar|dejar)|no paro|no dejo|no deja|no dejan|no solo|no es la primera|no aguanto|no puedo|no doy|no duermo|no como|no soporto|no tengo a nadie|no mas|no hago mas|no hago otra cosa|no se me quitan?|no se me van?|no para|no paran|no estoy bien|no ando bien|no me siento bien|sin dormir|sin trabajo|no funciona|no me ayuda|no sirve|nada funciona|sin (?:ayuda|mi|esperanza|salida|ganas|fuerzas|el|ella)|no resisto|nada me ayuda|nadie (?:lo sabe|me (?:quiere|ayuda|escucha|entiende))|no hay salida|no miento|no es broma|porque no|no voy a mentir|no me quedan? (?:mas )?(?:que|opcion|remedio)|no logro|no logro dejar|no hay dia|no pasa un dia|no quiero vivir|ya no',
    subjects:
      'yo|me(?! (?:quiero|voy|quiera|haria|haga|hago|he))|porque|quiero|solo|mi(?! vida)|y(?! (?:suicid|autolesi|ni|no)[a-z]*)|estoy|siento',
    opens: 'que|no|nunca|jamas|ni',
    after: '(?: [a-z]+)?(?: ,)? (?:no|ninguno|ninguna|niega|negativo|nunca|jamas)(?= [,.?])',
  },
  fear: '(?:miedo|panico|terror|temor|temo|asusta|fobia|ansiedad|nervios|preocupa|angustia|pavor|susto|siento que|sentir que|sentia que|sensacion de)(?: [a-z0-9]+){0,5}',
  willed: '(?:me |ya )?(?:quier[a-z]+|quis[a-z]+|dese[a-z]+|ganas|ojala|gusta[a-z]+|pref[a-z]+|impulsos?)',
  remission:
    '(?:hace|desde hace)(?: ya| mas de| unos| casi| como)*(?: [a-z0-9]+)? (?:anos|decadas?|mucho tiempo)(?! que (?:quiero|pienso|tengo|deseo|estoy|me|vivo|sufro|no (?:quiero|duermo|puedo)))|llevo [a-z0-9]+ anos (?:sin|limpi[oa]|bien|estable)|(?:en|por el|alla por) <YEAR>|de (?:joven|adolescente|nin[oa]|chic[oa]|pequen[oa]|muchach[oa])|en (?:la|mi) (?:adolescencia|juventud|infancia|universidad|secundaria|prepa|el pasado|ninez)|cuando (?:era|tenia) (?:joven|adolescente|nin[oa]|chic[oa]|[0-9]+|menor|pequen[oa])|a los (?:[0-9]+|quince|dieciseis|veinte)|en el pasado|[0-9]+ anos (?:atras|sin)|anos atras|solia|superad[oa]|ya lo supere|en los (?:noventa|ochenta|90|80)',
  current:
    'otra vez|de nuevo|esta (?:semana|noche|manana)|este mes|anoche|ayer|hoy (?:quiero|pienso|volvi|siento)|ultimamente|volvi|volvieron|han vuelto|he vuelto|vuelvo|regresaron|todavia (?:pienso|quiero|tengo|siento)|aun (?:pienso|quiero|tengo|siento)|sigo (?:pensando|con|queriendo|teniendo|igual)|cada (?:dia|noche|vez)|todos los dias|peor|ahora (?:quiero|pienso|vuelvo|siento)|actualmente|desde entonces (?:pienso|quiero|no (?:puedo|he))|estas (?:semanas|noches)|recientemente|ya no (?:puedo|aguanto|quiero)|llevo [0-9a-z]+ anos (?:con|pensando|queriendo|teniendo)|quiero morir',
  accident:
    'cocinando|cocina|afeitando\\w*|rasurando\\w*|rodilla|espalda|corriendo|gimnasio|en el trabajo|trabajando|horno|estufa|la mano|el dedo|pelo|cabello|jugando|sin querer|accidente|caid\\w+|cayendo|cai|me cai|se cayo|futbol|puerta|el pie|tobillo|la muneca|hombro|cuchillo|papel|vidrio|plancha|cafe|aceite|sol|haciendo ejercicio|entrenando|esquiando|bici\\w*|jardin\\w*|deporte|cuello|pierna haciendo|lata|pata|yoga|mudanza|llegare tarde|patita|higado|rinones|memoria|cerebro|vejiga',
  errand:
    'formularios?|pagina|web|sitio|portal|app|enlace|link|precios?|costos?|pagos?|pagar|seguro|citas?|horarios?|tramites?|papeleo|estacionamiento|trafico|llamadas?|medico|recomendacion|sala|descuento|oferta|agujas|nauseas|dinero|caro|correo|contrasena|inscri[a-z]+|linea|operacion|cirugia|trabajo de|efectos|recepcion',
  idiom:
    'suicidio (?:politico|profesional|economico|comercial|social|financiero)|escuadron suicida|(?:hora|precio|horario|trafico|jefe|idea) suicida|ciclista suicida|matar(?:me|se) de (?:risa|hambre)|mat[aeo] (?:el|un|al) (?:tiempo|hambre|gusanillo|rato)',
  bereaved:
    '(?:perdi|perdimos|perdio|fallecio|murio|muerte|duelo|se suicido|se quito la vida|se mato|se ahorco|sobreviviente|superviviente|viud[oa]|funeral|entierro|fallecid\\w+|partio|dejo huerfan|suicidio de (?:mi|un|una|su))',
  almost:
    'intento|trato|casi|quiere|queria|va a|amenaza|dice|puede|podria|hospital|miedo|sobrevivio|quiso|internad\\w+|piensa|habla|temo|preocupa',
  professional:
    '(?:soy|trabajo|trabajamos|somos|como|estudio|estudiante de|profesor[a]? de)(?: [a-z]+){0,3} (?:enfermer[oa]|terapeuta|psicolog[oa]|psiquiatra|consejer[oa]|medic[oa]|trabajador[a]? social|doctor[a]?|periodista|investigador[a]?|estudiante|profesor[a]?|docente|maestr[oa]|escritor[a]?|voluntari[oa]|orientador[a]?|psicologia|medicina|prevencion|capellan|autor[a]?|guionista|residente|paramedic[oa]|linea de|equipo)|soy (?:enfermer[oa]|terapeuta|psicolog[oa]|psiquiatra|medic[oa]|doctora?|periodista|investigador[a]?|estudiante|profesora?|docente|maestr[oa]|escritora?|voluntari[oa])|(?:pacientes|personas|gente|clientes|alguien|adultos|jovenes|adolescentes|veteranos|alumnos|quienes) (?:con|que|de|en|suicid\\w+)|mis (?:pacientes|clientes|alumnos|estudiantes)|(?:mi|un|una) paciente|(?:tesis|investigacion|articulo|estudios?|evidencia|ensayos?|periodista|reportaje|curso|cursos|taller|talleres|formacion|capacitacion|prevencion|politica|protocolo|protocolos|documental|pelicula|serie|podcast|novela|libro|cancion|estadisticas?|tasas?|charla|conferencia|congreso|entrevista|trabajo de (?:grado|fin)|noticia|noticias|lei|escuche que|vi que|seminario|jornada|guia|guias|clase|examen|materia|proyecto|campana|fundacion|asociacion|advertencia|prospecto|efectos? secundarios?|efectos? adversos?)',
  general:
    '(?:reduce|reducen|sirve|sirven|ayuda|ayudan|funciona|funcionan|trata|tratan|atienden|aceptan|admiten|reciben|es|hay|puede|pueden|tienen|que|como|cual|cuanto|aumenta|provoca|causa|disminuye|mejora|quita|eficaz|efectiva|efecto|existe|ofrecen|dan|hacen|preguntan|evaluan|si|ketamina|saben|manejan|cubre|baja|alivia|combate|ven|influye|previene|contra|para)(?: [a-z0-9]+){0,9} (?:suicid[a-z]*|autolesi[a-z]*|muerte|eutanasia|desvivir[a-z]*)',
  leadIn:
    '(?:quiero|quisiera|queria|me gustaria|quería) (?:saber|preguntar|informarme|entender|consultar)|me (?:pregunto|preguntaba|interesa saber|pueden decir|podrian decir)|lei|he leido|vi|escuche|dicen|me dijeron',
  someone:
    'me|mi|mis|yo|soy|estoy|tengo|siento|conmigo|tuve|el|ella|su|sus|mi (?:<REL>)|he|quiero|pienso|sufro|padezco|un (?:amigo|familiar|hijo)',
  first:
    'me|yo|mi vida|conmigo|quiero|estoy|soy|tengo|puedo|voy|siento|quisiera|pienso|mi mism[oa]|mis ideas|mi cabeza|[a-z]+(?:ar|er|ir)me|mis (?:ideas|pensamientos)|muero|mato|aguanto|sigo|sin mi|he',
  third:
    'se|ella|su|sus|dice|dijo|quiere|tiene|habla|piensa|[a-z]+(?:ar|er|ir)se|(?:mi|mis|un|una|nuestr[oa]|su)(?: mejor| otra| otro)? (?:<REL>)s?|esta',
};
