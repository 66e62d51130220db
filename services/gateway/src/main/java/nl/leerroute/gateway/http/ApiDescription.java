package nl.leerroute.gateway.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interface for programs, described in OpenAPI 3.1 where it is. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String SESSION = "session";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Leerroute")
                .version("1")
                .description(
                    "The answers and the routes of the session that asks. Nobody else's can be"
                        + " named.")
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .servers(List.of(new Server().url("/")))
        .schemaRequirement(
            SESSION,
            new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("sessie"))
        .addSecurityItem(new SecurityRequirement().addList(SESSION));
  }
}
