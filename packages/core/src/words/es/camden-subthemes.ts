/** Sub-themes and clauses of the four dimensions. */
export const subthemeTexts = {
  'intrinsic-benefits.findings.text':
    'ofrecen beneficios intrínsecos al alinearse con un propósito personal y organizacional compartido',
  'intrinsic-benefits.conclusion.text':
    'se alinean con el propósito de las personas y de las organizaciones',
  'intrinsic-benefits.moral-motivation.text':
    'Las motivaciones morales y humanitarias fueron un tema destacado: los participantes de los grupos focales, tanto de organizaciones como de la comunidad, subrayaron la importancia de la coherencia con la misión o las creencias morales personales y de la organización.',
  'intrinsic-benefits.equity-as-priority.text':
    'muchos participantes de los grupos focales de organizaciones señalaron que las disparidades e inequidades en la salud eran una prioridad de su organización',
  'intrinsic-benefits.interdependence.text':
    'compartieron la opinión de que las organizaciones por sí solas no pueden abordar estos problemas de fondo. Las colaboraciones intersectoriales concordaban con su sentido de interdependencia con las entidades de la comunidad.',
  'intrinsic-benefits.interdependence.display':
    '[Muchos participantes de los grupos focales de organizaciones] compartieron la opinión de que las organizaciones por sí solas no pueden abordar estos problemas de fondo. Las colaboraciones intersectoriales concordaban con su sentido de interdependencia con las entidades de la comunidad.',
  'intrinsic-benefits.sharing-information.text':
    'valoraron la experiencia de compartir información para la innovación y las buenas prácticas',
  'intrinsic-benefits.sharing-information.display':
    'Los participantes de los grupos focales también valoraron la experiencia de compartir información para la innovación y las buenas prácticas.',
  'intrinsic-benefits.joy-in-the-work.text':
    'encontrar alegría al participar en un trabajo colaborativo para resolver problemas complejos',
  'intrinsic-benefits.giving-back.text':
    'expresaron la importancia del servicio y de retribuir a los demás participantes y a la comunidad en general',
  'intrinsic-benefits.giving-back.display':
    'Los participantes de los grupos focales de miembros de la comunidad expresaron la importancia del servicio y de retribuir a los demás participantes y a la comunidad en general.',
  'intrinsic-benefits.sense-of-self.text':
    'retribuir a la organización y a la comunidad era terapéutico en sí mismo, porque fortalecía el sentido de identidad y ayudaba a encontrar un propósito',
  'intrinsic-benefits.sense-of-self.display':
    'Existía la sensación de que retribuir a la organización y a la comunidad era terapéutico en sí mismo, porque fortalecía el sentido de identidad y ayudaba a encontrar un propósito.',
  'intrinsic-benefits.duty-and-commitment.text':
    'También expresaron un sentido del deber y un compromiso con la organización donde recibieron servicios.',
  'community-engagement.findings.text':
    'involucran a las comunidades para que las iniciativas colaborativas se basen en las prioridades y los conocimientos de los miembros de la comunidad',
  'community-engagement.conclusion.text': 'involucran a las comunidades de manera significativa',
  'community-engagement.community-level-factors.text':
    'señalaron el impacto considerable que los factores de la comunidad pueden tener en la salud y el bienestar de cada persona',
  'community-engagement.community-level-factors.display':
    'Muchos de los participantes de los grupos focales de organizaciones señalaron el impacto considerable que los factores de la comunidad pueden tener en la salud y el bienestar de cada persona.',
  'community-engagement.trust-and-credibility.text':
    'involucrando activamente a las instituciones de la comunidad en sus iniciativas, tanto para crear confianza como para ganar credibilidad',
  'community-engagement.trust-and-credibility.display':
    'Muchas organizaciones de salud y de gobierno reconocen este hecho y han estado involucrando activamente a las instituciones de la comunidad en sus iniciativas, tanto para crear confianza como para ganar credibilidad.',
  'community-engagement.understanding-and-buy-in.text':
    'entender mejor los problemas que llevan a malos resultados de salud y lograr apoyo para la colaboración resultante',
  'community-engagement.understanding-and-buy-in.display':
    'Gran parte de este trabajo con la comunidad tiene como metas entender mejor los problemas que llevan a malos resultados de salud y lograr apoyo para la colaboración resultante.',
  'community-engagement.similar-perspective.text':
    'Las personas con experiencia vivida tenían una perspectiva parecida.',
  'community-engagement.similar-perspective.display':
    'Las personas con experiencia vivida tenían una perspectiva parecida [sobre la participación de las comunidades].',
  'community-engagement.uneven-inclusion.text':
    'la experiencia vivida se incorporaba en cierta medida al trabajo de las organizaciones, pero no de manera constante en todos los sectores',
  'community-engagement.uneven-inclusion.display':
    '[L]a experiencia vivida se incorporaba en cierta medida al trabajo de las organizaciones, pero no de manera constante en todos los sectores.',
  'community-engagement.consumers-in-design.text':
    'Las organizaciones comunitarias en particular eran más propensas a incluir a los usuarios en el diseño y la puesta en práctica de los programas.',
  'community-engagement.willing-to-participate.text':
    'dispuestos a participar en las actividades de la organización y describieron un deseo de retribuir a la organización que los había ayudado',
  'community-engagement.willing-to-participate.display':
    'Los participantes de los grupos focales de miembros de la comunidad estaban, por definición, dispuestos a participar en las actividades de la organización y describieron un deseo de retribuir a la organización que los había ayudado.',
  'community-engagement.responsive-leadership.text':
    'Apreciaban especialmente que los líderes de la organización respondieran a sus sugerencias',
  'community-engagement.visible-results.text':
    'recalcaron la importancia de mostrar los resultados a la comunidad para que los cambios sean visibles',
  'community-engagement.visible-results.display':
    '[Los miembros de la comunidad] recalcaron la importancia de mostrar los resultados a la comunidad para que los cambios sean visibles.',
  'community-engagement.priority-needs.text':
    'necesidades que identificaron como de alta prioridad para sí mismos y para sus comunidades incluían la salud conductual, el transporte y la vivienda',
  'community-engagement.priority-needs.display':
    'En las tres comunidades que entrevistamos, las necesidades que identificaron como de alta prioridad para sí mismos y para sus comunidades incluían la salud conductual, el transporte y la vivienda.',
  'outcomes.findings.text':
    'demuestran resultados que importan a las organizaciones y a las comunidades',
  'outcomes.conclusion.text': 'demuestran resultados',
  'outcomes.process-and-outcome-measures.text':
    'se centraron en las medidas de proceso y de resultado asociadas con el objetivo general de sus proyectos colaborativos',
  'outcomes.process-and-outcome-measures.display':
    '[L]os participantes de los grupos focales de organizaciones se centraron en las medidas de proceso y de resultado asociadas con el objetivo general de sus proyectos colaborativos.',
  'outcomes.process-counts.text':
    'Los participantes a menudo describieron el efecto en una medida de proceso (p. ej., completar una visita de seguimiento después de una hospitalización) como un resultado beneficioso de la colaboración intersectorial, por lo que aquí usamos el término “resultados” en sentido amplio para referirnos a ambos tipos de medida.',
  'outcomes.interrelated-categories.text':
    'Encontramos que estas medidas de resultado se pueden separar en tres categorías relacionadas entre sí: resultados individuales, organizacionales y colaborativos.',
  'outcomes.individual-needs.text':
    'Expresaron un fuerte compromiso de atender las necesidades individuales, a menudo demostrado al trabajar con otras organizaciones.',
  'outcomes.individual-needs.display':
    '[Los participantes] expresaron un fuerte compromiso de atender las necesidades individuales, a menudo demostrado al trabajar con otras organizaciones.',
  'outcomes.experience-of-care.text':
    'Los participantes que trabajan en organizaciones comunitarias mencionaron como un resultado importante mejorar la experiencia de atención de cada persona con técnicas como la atención informada sobre el trauma',
  'outcomes.clinical-measures.text':
    'los participantes de los grupos focales que trabajan en organizaciones de salud tendían a usar medidas clínicas para seguir el progreso individual',
  'outcomes.stability-and-recovery.text':
    'la estabilidad y la recuperación de las personas a largo plazo',
  'outcomes.stability-and-recovery.display':
    'Los participantes de los grupos focales, tanto de organizaciones como de miembros de la comunidad, subrayaron la importancia de la estabilidad y la recuperación de las personas a largo plazo.',
  'outcomes.community-based-settings.text':
    'las personas pudieran recibir servicios en entornos comunitarios en lugar de instituciones como hospitales o cárceles',
  'outcomes.community-based-settings.display':
    'Para muchos, esto significaba asegurar que las personas pudieran recibir servicios en entornos comunitarios en lugar de instituciones como hospitales o cárceles.',
  'outcomes.most-well-defined.text':
    'Los resultados organizacionales tendían a ser los mejor definidos y los más ligados al concepto de “valor”.',
  'outcomes.client-outcomes.text':
    'Los participantes de todos los sectores en los grupos focales de organizaciones dijeron que la motivación de su organización para participar en la iniciativa colaborativa era mejorar los resultados de los clientes en general.',
  'outcomes.metrics-of-success.text':
    'las necesidades de cada persona y el apoyo a los resultados individuales a menudo sirven como medidas de éxito de la organización',
  'outcomes.specific-to-sector.text':
    'Debido a la gran variedad de incentivos financieros y estructuras organizacionales, los resultados organizacionales prioritarios a menudo eran específicos del sector representado.',
  'outcomes.shared-measures.text':
    'Los resultados colaborativos se pueden describir como medidas compartidas entre organizaciones que demuestran el impacto de la iniciativa colaborativa.',
  'outcomes.broad-goals.text':
    'destacaron metas amplias y se centraron en crear soluciones para atender a corto plazo las necesidades de las poblaciones de alto riesgo y, al mismo tiempo, abordar las barreras sistémicas y de largo plazo para lograr mejores resultados',
  'outcomes.broad-goals.display':
    '[L]as distintas iniciativas colaborativas destacaron metas amplias y se centraron en crear soluciones para atender a corto plazo las necesidades de las poblaciones de alto riesgo y, al mismo tiempo, abordar las barreras sistémicas y de largo plazo para lograr mejores resultados.',
  'outcomes.willing-to-commence.text':
    'las organizaciones estaban dispuestas a comenzar el trabajo colectivo sin resultados claramente definidos y medibles, y sin fuentes de financiamiento sostenibles',
  'outcomes.willing-to-commence.display':
    'Encontramos que las organizaciones estaban dispuestas a comenzar el trabajo colectivo sin resultados claramente definidos y medibles, y sin fuentes de financiamiento sostenibles.',
  'sustainable-system-change.findings.text': 'conducen a un cambio duradero en todo el sistema',
  'sustainable-system-change.conclusion.text':
    'hacen crecer y sostienen el cambio en todo el sistema',
  'sustainable-system-change.frustration.text':
    'expresaron una frustración considerable porque el estado actual de la atención a las personas con necesidades complejas produce malos resultados para las organizaciones y las personas',
  'sustainable-system-change.frustration.display':
    'Los participantes de los grupos focales, tanto de organizaciones como de miembros de la comunidad, expresaron una frustración considerable porque el estado actual de la atención a las personas con necesidades complejas produce malos resultados para las organizaciones y las personas.',
  'sustainable-system-change.relationships-at-the-start.text':
    'las relaciones, los canales de comunicación y las soluciones desarrolladas en conjunto entre organizaciones eran fundamentales al comienzo de una colaboración para abordar problemas sistémicos',
  'sustainable-system-change.relationships-at-the-start.display':
    'Los participantes de los grupos focales de organizaciones opinaron que las relaciones, los canales de comunicación y las soluciones desarrolladas en conjunto entre organizaciones eran fundamentales al comienzo de una colaboración para abordar problemas sistémicos.',
  'sustainable-system-change.support-and-participation.text':
    'la sostenibilidad incluye el apoyo financiero y organizacional necesario y la participación de la comunidad para lograr un impacto comunitario a largo plazo',
  'sustainable-system-change.support-and-participation.display':
    'En este caso, la sostenibilidad incluye el apoyo financiero y organizacional necesario y la participación de la comunidad para lograr un impacto comunitario a largo plazo.',
  'sustainable-system-change.unreliable-funding.text':
    'la colaboración no contaba con financiamiento confiable y que el financiamiento existente solía ser de corto plazo y de alcance limitado',
  'sustainable-system-change.unreliable-funding.display':
    'En general, los participantes de las organizaciones describieron que la colaboración no contaba con financiamiento confiable y que el financiamiento existente solía ser de corto plazo y de alcance limitado.',
  'sustainable-system-change.proof-of-concept.text':
    'las colaboraciones a menudo se veían como proyectos de prueba de concepto que podrían dar lugar a oportunidades de financiamiento en el futuro',
  'sustainable-system-change.short-term-outcomes.text':
    'los resultados a corto plazo no siempre se definían o se acordaban de antemano',
  'sustainable-system-change.sustained-collaboration.text':
    'la colaboración sostenida es necesaria para un cambio a largo plazo hacia una forma de atención más coordinada e integral',
} as const
