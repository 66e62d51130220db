package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Lets plain records say all that JSON needs to know.
 *
 * <p>A component is required unless it is {@code @Nullable} or optional by its type, or says itself
 * what stands in for it by {@code @JsonSetter}; a value of a sealed interface carries the simple
 * name of its record as {@code @type}.
 */
final class RecordsAsDeclared extends JacksonAnnotationIntrospector {

  private static final Set<Class<?>> OPTIONALS =
      Set.of(Optional.class, OptionalInt.class, OptionalLong.class);

  private static final JsonTypeInfo.Value TYPE_BY_NAME =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false, null);

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return ofRecord(member)
        ? Boolean.valueOf(!mayBeAbsent(member))
        : super.hasRequiredMarker(config, member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    return ofRecord(member) && !mayBeAbsent(member)
        ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
        : super.findSetterInfo(config, member);
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated type) {
    return type instanceof AnnotatedClass && isSealed(type.getRawType())
        ? TYPE_BY_NAME
        : super.findPolymorphicTypeInfo(config, type);
  }

  private static boolean isSealed(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getInterfaces()).anyMatch(RecordsAsDeclared::isSealed)
        : type.isInterface() && type.isSealed() && !type.getName().startsWith("java.");
  }

  private static boolean ofRecord(Annotated member) {
    return member instanceof AnnotatedParameter parameter
        && parameter.getDeclaringClass().isRecord();
  }

  private static boolean mayBeAbsent(Annotated member) {
    if (OPTIONALS.contains(member.getRawType())
        || member.hasAnnotation(JsonSetter.class)
        || !(member instanceof AnnotatedParameter parameter)) {
      return true;
    }
    AnnotatedType[] declared =
        parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
            ? constructor.getAnnotatedParameterTypes()
            : new AnnotatedType[0];
    return parameter.getIndex() < declared.length
        && declared[parameter.getIndex()].isAnnotationPresent(Nullable.class);
  }
}
