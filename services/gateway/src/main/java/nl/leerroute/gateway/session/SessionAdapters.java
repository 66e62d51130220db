package nl.leerroute.gateway.session;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;

/** Sessions in the database, with a cookie that scripts and other sites do not get. */
@Configuration(proxyBeanMethods = false)
public class SessionAdapters {

  @Bean
  MongoSessions mongoSessions(MongoDatabase database, Clock clock) {
    return new MongoSessions(database.getCollection("sessions"), new AttributeJson(), clock);
  }

  @Bean
  Sweeping sweepingSessions(MongoSessions sessions) {
    return new Sweeping(sessions);
  }

  /** Lax, because the identity server sends people back from another site. */
  @Bean(WebHttpHandlerBuilder.WEB_SESSION_MANAGER_BEAN_NAME)
  WebSessionManager webSessionManager(MongoSessions sessions) {
    CookieWebSessionIdResolver cookie = new CookieWebSessionIdResolver();
    cookie.setCookieName("sessie");
    cookie.addCookieInitializer(builder -> builder.httpOnly(true).sameSite("Lax").path("/"));
    DefaultWebSessionManager manager = new DefaultWebSessionManager();
    manager.setSessionStore(sessions);
    manager.setSessionIdResolver(cookie);
    return manager;
  }
}
